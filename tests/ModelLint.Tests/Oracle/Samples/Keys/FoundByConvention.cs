// What a key is found by, and what it is not found by. One context each.
namespace Bank.NamesIgnoringCase
{
    public class Account { public int ID { get; set; } public int AccountId { get; set; } }
    public class Client { public long CLIENTID { get; set; } public string Name { get; set; } = ""; }
    public class Branch { public Guid branchId { get; set; } public int id2 { get; set; } }
    public class Teller { public string iD { get; set; } = ""; }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        public DbSet<Client> Clients => Set<Client>();
        public DbSet<Branch> Branches => Set<Branch>();
        public DbSet<Teller> Tellers => Set<Teller>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Bank.TwoIdsAreNoKeyButAnotherIsGiven
{
    public class Account { public int Id { get; set; } public int ID { get; set; } [Key] public int Number { get; set; } }
    public class Client { public int Id { get; set; } public string iD { get; set; } = ""; public int ClientId { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        public DbSet<Client> Clients => Set<Client>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Account>().Property(account => account.ID).HasColumnName("id_2");
            modelBuilder.Entity<Client>().HasKey(client => client.Id);
            modelBuilder.Entity<Client>().Ignore(client => client.iD);
        }
    }
}

namespace Bank.IgnoringOneOfTwoIdsGivesTheKey
{
    public class Account { public int Id { get; set; } public int ID { get; set; } public int AccountId { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Account>().Ignore(account => account.ID);
    }
}

namespace Bank.IgnoredIdGivesWayToTheTypesName
{
    public class Account { [NotMapped] public int Id { get; set; } public int AccountId { get; set; } public List<Entry> Entries { get; } = []; }
    public class Entry { public int Id { get; set; } public int EntryId { get; set; } public int AccountId { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Entry>().Ignore(entry => entry.Id);
    }
}

namespace Bank.ShadowIdOfFluentIsTheKey
{
    public class Account { public string Name { get; set; } = ""; public List<Entry> Entries { get; } = []; }
    public class Entry { public decimal Amount { get; set; } }

    public class BankContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Account>().Property<Guid>("AccountId");
            modelBuilder.Entity<Entry>().Property<int>("Id");
        }
    }
}

namespace Bank.OnlyTheRootsNameCounts
{
    public abstract class Product { public int ProductId { get; set; } public string Name { get; set; } = ""; }
    public class Loan : Product { public int LoanId { get; set; } public int Id { get; set; } }
    public class Deposit : Product { public int DepositId { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Product> Products => Set<Product>();
        public DbSet<Loan> Loans => Set<Loan>();
        public DbSet<Deposit> Deposits => Set<Deposit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Bank.BaseAddedLateTakesTheKeyOver
{
    public abstract class Product { public int ProductId { get; set; } public string Name { get; set; } = ""; }
    public class Loan : Product { public int LoanId { get; set; } public List<Payment> Payments { get; } = []; }
    public class Payment { public int Id { get; set; } public Loan Loan { get; set; } = null!; public int LoanId { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Loan> Loans => Set<Loan>();
        public DbSet<Payment> Payments => Set<Payment>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Product>().ToTable("products");
    }
}

namespace Bank.KeyAttributesAndFluent
{
    public class Account { public int Id { get; set; } [Key] public string Iban { get; set; } = ""; public List<Entry> Entries { get; } = []; }
    public class Entry { [Key] public int Number { get; set; } public int Id { get; set; } public string? AccountIban { get; set; } }
    public class Client { [Key] public int Number { get; set; } public int Id { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        public DbSet<Client> Clients => Set<Client>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Entry>().HasKey(entry => entry.Id);
            modelBuilder.Entity<Client>().HasKey(client => new { client.Id, client.Number });
            modelBuilder.Entity<Client>().HasKey(client => client.Id);
        }
    }
}

namespace Bank.AlternateKeysAndUniqueIndexesOfOneProperty
{
    public class Account { public int Id { get; set; } public string? Iban { get; set; } public string? Bic { get; set; } public int? Code { get; set; } public List<Entry> Entries { get; } = []; }
    public class Entry { public int Id { get; set; } public string? Target { get; set; } public Account? Account { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Account>().HasAlternateKey(account => account.Iban);
            modelBuilder.Entity<Account>().HasIndex(account => account.Iban).IsUnique();
            modelBuilder.Entity<Account>().HasAlternateKey(account => new { account.Bic, account.Code }).HasName("ak_bic");
            modelBuilder.Entity<Entry>().HasOne(entry => entry.Account).WithMany(account => account.Entries).HasPrincipalKey(account => account.Iban).HasForeignKey(entry => entry.Target);
        }
    }
}

namespace Bank.KeyOnADerivedTypeBeforeItsBase
{
    public class Product { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Loan : Product { public int Number { get; set; } }

    public class BankContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Loan>().HasKey(loan => loan.Number);
            modelBuilder.Entity<Product>().Property(product => product.Name).HasMaxLength(10);
        }
    }
}

namespace Bank.KeylessAndBack
{
    [Keyless] public class Balance { public int AccountId { get; set; } public Account Account { get; set; } = null!; public decimal Amount { get; set; } }
    public class Account { public int Id { get; set; } }
    public class Total { public int Id { get; set; } public decimal Amount { get; set; } }
    public class Rate { public int Id { get; set; } public decimal Amount { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Balance> Balances => Set<Balance>();
        public DbSet<Total> Totals => Set<Total>();
        public DbSet<Rate> Rates => Set<Rate>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Total>().HasNoKey();
            modelBuilder.Entity<Rate>().HasNoKey();
            modelBuilder.Entity<Rate>().HasKey(rate => rate.Id);
        }
    }
}

namespace Bank.GenerationOfKeyParts
{
    public class Account { public int Id { get; set; } public Detail? Detail { get; set; } public byte Level { get; set; } }
    public class Detail { public int AccountId { get; set; } public Account Account { get; set; } = null!; [Key] public int DetailId { get; set; } }
    public class Extra { [Key, ForeignKey(nameof(Account))] public int Id { get; set; } public Account Account { get; set; } = null!; }
    public class Rate { [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; } [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public DateTime Changed { get; set; } }
    [PrimaryKey(nameof(Id), nameof(Year))] public class Statement { public int Id { get; set; } public int Year { get; set; } }
    public class Level { public byte Id { get; set; } }
    public class Letter { public char Id { get; set; } }
    public class Token { public Guid? TokenId { get; set; } }

    public class BankContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        public DbSet<Extra> Extras => Set<Extra>();
        public DbSet<Rate> Rates => Set<Rate>();
        public DbSet<Statement> Statements => Set<Statement>();
        public DbSet<Level> Levels => Set<Level>();
        public DbSet<Letter> Letters => Set<Letter>();
        public DbSet<Token> Tokens => Set<Token>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
