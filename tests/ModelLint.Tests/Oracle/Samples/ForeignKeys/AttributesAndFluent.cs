// [ForeignKey] in every place, alone, with others and against fluent calls. One context each.
namespace Court.OnPropertyOnNavigationOnCollection
{
    public class Case { public int Id { get; set; } [ForeignKey("Head")] public int A { get; set; } public Judge Head { get; set; } = null!; [ForeignKey("B")] public Judge? Second { get; set; } public int? B { get; set; } public int C { get; set; } }
    public class Judge { public int Id { get; set; } }
    public class Clerk { public int Id { get; set; } [ForeignKey(nameof(Case.C))] public List<Case> Cases { get; } = []; }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        public DbSet<Clerk> Clerks => Set<Clerk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.CompositeInKeyOrder
{
    [PrimaryKey(nameof(Town), nameof(Number))] public class Court { public string Town { get; set; } = ""; public int Number { get; set; } }
    public class Case { public int Id { get; set; } public int No { get; set; } public string? Place { get; set; } [ForeignKey("Place, No")] public Court? Court { get; set; } [ForeignKey(" OtherTown ,OtherNo")] public Court? Other { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.NamesAShadowProperty
{
    public class Case { public int Id { get; set; } [ForeignKey("JudgeNo")] public Judge? Judge { get; set; } [ForeignKey("ClerkNo"), Required] public Clerk? Clerk { get; set; } }
    public class Judge { public Guid Id { get; set; } }
    public class Clerk { [MaxLength(8)] public string Id { get; set; } = ""; }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.FluentBeatsTheAttribute
{
    public class Case { public int Id { get; set; } [ForeignKey("Judge")] public int A { get; set; } public int B { get; set; } public Judge Judge { get; set; } = null!; public int? ClerkId { get; set; } [ForeignKey("ClerkId")] public Clerk? Clerk { get; set; } }
    public class Judge { public int Id { get; set; } public List<Case> Cases { get; } = []; }
    public class Clerk { public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Case>().HasOne(c => c.Judge).WithMany(judge => judge.Cases).HasForeignKey(c => c.B);
            modelBuilder.Entity<Case>().HasOne(c => c.Clerk).WithMany().HasForeignKey("Helper").OnDelete(DeleteBehavior.SetNull);
        }
    }
}

namespace Court.OneToOneEndByAttribute
{
    public class Case { public int Id { get; set; } public Verdict? Verdict { get; set; } public Appeal? Appeal { get; set; } public int? AppealRef { get; set; } }
    public class Verdict { [Key, ForeignKey(nameof(Case))] public int Number { get; set; } public Case Case { get; set; } = null!; }
    public class Appeal { public int Id { get; set; } public int Origin { get; set; } [ForeignKey(nameof(Origin))] public Case Case { get; set; } = null!; }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.WithInverseProperty
{
    public class Case { public int Id { get; set; } public int FirstId { get; set; } [ForeignKey(nameof(FirstId)), InverseProperty(nameof(Judge.Led))] public Judge First { get; set; } = null!; [ForeignKey(nameof(Second))] public int Other { get; set; } [InverseProperty("Assisted")] public Judge Second { get; set; } = null!; }
    public class Judge { public int Id { get; set; } public List<Case> Led { get; } = []; public List<Case> Assisted { get; } = []; public List<Case> Watched { get; } = []; }

    public class CourtContext : DbContext
    {
        public DbSet<Judge> Judges => Set<Judge>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.AttributesOnBothNavigationsMakeTwo
{
    public class Case { public int Id { get; set; } public int? VerdictId { get; set; } [ForeignKey(nameof(VerdictId))] public Verdict? Verdict { get; set; } }
    public class Verdict { public int Id { get; set; } public int? CaseId { get; set; } [ForeignKey(nameof(CaseId))] public Case? Case { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.AttributesOnBothPropertiesMakeTwo
{
    public class Case { public int Id { get; set; } [ForeignKey(nameof(Verdict))] public int? A { get; set; } public Verdict? Verdict { get; set; } }
    public class Verdict { public int Id { get; set; } [ForeignKey(nameof(Case))] public int? B { get; set; } public Case? Case { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Verdict> Verdicts => Set<Verdict>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Court.ToAnIgnoredNavigation
{
    public class Case { public int Id { get; set; } [ForeignKey(nameof(Judge))] public int JudgeNo { get; set; } [NotMapped] public Judge Judge { get; set; } = null!; [ForeignKey(nameof(Clerk))] public int ClerkNo { get; set; } public Clerk Clerk { get; set; } = null!; }
    public class Judge { public int Id { get; set; } }
    public class Clerk { public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        public DbSet<Judge> Judges => Set<Judge>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore<Clerk>();
    }
}

namespace Court.DeleteBehaviorByAttribute
{
    public class Case { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.Restrict)] public Judge Judge { get; set; } = null!; [DeleteBehavior(DeleteBehavior.SetNull)] public Clerk? Clerk { get; set; } [DeleteBehavior(DeleteBehavior.NoAction), ForeignKey("X")] public Clerk? Deputy { get; set; } }
    public class Judge { public int Id { get; set; } public List<Case> Cases { get; } = []; }
    public class Clerk { public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Case>().HasOne(c => c.Deputy).WithMany().OnDelete(DeleteBehavior.ClientCascade);
    }
}
