// A base class that comes into the model after the classes that derive from it: what they have moves up.
namespace Clinic.ForeignKeyOfBothToOneOfThem
{
    public abstract class EntityBase { public int Id { get; set; } }
    public class Account : EntityBase { public OldAccount OldAccount { get; set; } = null!; }
    public class BigAccount : Account;
    public class OldAccount : Account { public HashSet<Account> All { get; set; } = []; }

    public class ClinicContext : DbContext
    {
        public DbSet<BigAccount> BigAccounts => Set<BigAccount>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SelfReferenceOfTheDerivedType
{
    public class Note { public int Id { get; set; } public int NoteId { get; set; } public BigNote Main { get; set; } = null!; public int MainId { get; set; } }
    public class BigNote : Note;

    public class ClinicContext : DbContext
    {
        public DbSet<BigNote> BigNotes => Set<BigNote>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Note>();
    }
}

namespace Clinic.IndexesMoveUpWithoutTheirOrder
{
    public class Account { public int Id { get; set; } public int Number { get; set; } public string Code { get; set; } = ""; }
    public class BigAccount : Account;
    public class BiggestAccount : BigAccount;

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<BiggestAccount>(account =>
            {
                account.HasIndex(a => a.Number).IsDescending().IsUnique();
                account.HasIndex(a => new { a.Code, a.Number }).IsDescending(false, true).HasDatabaseName("IX_code");
            });
            modelBuilder.Entity<Account>();
        }
    }
}
