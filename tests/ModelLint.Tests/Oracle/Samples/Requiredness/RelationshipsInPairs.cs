// What makes a relationship required or optional, and what that does to its properties. One context each.
namespace Clinic.NavigationAndPropertyDisagree
{
    public class Patient { public int Id { get; set; } }
    public class Clerk { public string Id { get; set; } = ""; }
    public class A { public int Id { get; set; } public int? PatientId { get; set; } public Patient Patient { get; set; } = null!; }
    public class B { public int Id { get; set; } public int PatientId { get; set; } public Patient? Patient { get; set; } }
    public class C { public int Id { get; set; } public string? ClerkId { get; set; } public Clerk Clerk { get; set; } = null!; }
    public class D { public int Id { get; set; } public string ClerkId { get; set; } = ""; public Clerk? Clerk { get; set; } }
    public class E { public int Id { get; set; } public Clerk Clerk { get; set; } = null!; public Patient? Patient { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        public DbSet<E> Es => Set<E>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.RequiredAttributeOnNavigations
{
    public class Patient { public int Id { get; set; } [Required] public Card? Card { get; set; } [Required] public List<A> As { get; } = []; }
    public class Card { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }
    public class A { public int Id { get; set; } public int? PatientId { get; set; } [Required] public Patient? Patient { get; set; } }
    public class B { public int Id { get; set; } [Required] public Patient? Patient { get; set; } [Required] public Patient? Second { get; set; } public int? SecondId { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.FluentRequiredFalse
{
    public class Patient { public int Id { get; set; } }
    public class A { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
    public class B { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
    public class C { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
    public class D { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().HasOne(a => a.Patient).WithMany().IsRequired(false);
            modelBuilder.Entity<B>().HasOne(b => b.Patient).WithMany().IsRequired(false);
            modelBuilder.Entity<C>().HasOne(c => c.Patient).WithMany().HasForeignKey("Holder").IsRequired(false);
            modelBuilder.Entity<D>().HasOne(d => d.Patient).WithMany().IsRequired();
        }
    }
}

namespace Clinic.OrderOfRequiredAndForeignKey
{
    public class Patient { public int Id { get; set; } }
    public class A { public int Id { get; set; } public int? Holder { get; set; } public Patient? Patient { get; set; } }
    public class B { public int Id { get; set; } public int? Holder { get; set; } public Patient? Patient { get; set; } }
    public class C { public int Id { get; set; } public Patient? Patient { get; set; } }
    public class D { public int Id { get; set; } public Patient? Patient { get; set; } }
    public class E { public int Id { get; set; } public int? Holder { get; set; } public Patient? Patient { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        public DbSet<E> Es => Set<E>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().HasOne(a => a.Patient).WithMany().IsRequired().HasForeignKey(a => a.Holder);
            modelBuilder.Entity<B>().HasOne(b => b.Patient).WithMany().HasForeignKey(b => b.Holder).IsRequired();
            modelBuilder.Entity<C>().HasOne(c => c.Patient).WithMany().IsRequired().HasForeignKey("Holder");
            modelBuilder.Entity<D>().HasOne(d => d.Patient).WithMany().HasForeignKey("Holder").IsRequired();
            modelBuilder.Entity<E>().Property(e => e.Holder).IsRequired();
            modelBuilder.Entity<E>().HasOne(e => e.Patient).WithMany().HasForeignKey(e => e.Holder);
        }
    }
}

namespace Clinic.AlternatePrincipalKeys
{
    public class Patient { public int Id { get; set; } public int Alternate { get; set; } public string Code { get; set; } = ""; }
    public class A { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
    public class B { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
    public class C { public int Id { get; set; } public Patient? Patient { get; set; } public string? PatientCode { get; set; } }
    public class D { public int Id { get; set; } public Patient Patient { get; set; } = null!; }

    public class ClinicContext : DbContext
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().HasOne(a => a.Patient).WithMany().HasPrincipalKey(patient => patient.Alternate);
            modelBuilder.Entity<B>().HasOne(b => b.Patient).WithMany().HasForeignKey("Mine");
            modelBuilder.Entity<C>().HasOne(c => c.Patient).WithMany().HasPrincipalKey(patient => patient.Code);
            modelBuilder.Entity<D>().HasOne(d => d.Patient).WithMany().HasForeignKey("Mine").HasPrincipalKey("Alternate");
        }
    }
}

namespace Clinic.DependentSideRequired
{
    public class Patient { public int Id { get; set; } public Card Card { get; set; } = null!; public File? File { get; set; } }
    public class Card { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
    public class File { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Navigation(patient => patient.File).IsRequired();
            modelBuilder.Entity<Card>().Navigation(card => card.Patient).IsRequired(false);
        }
    }
}

namespace Clinic.CompositeWithOneNullablePart
{
    [PrimaryKey(nameof(Ward), nameof(Number))] public class Bed { public int Ward { get; set; } public int Number { get; set; } public List<Stay> Stays { get; } = []; }
    public class Stay { public int Id { get; set; } public int BedWard { get; set; } public int? BedNumber { get; set; } public Bed Bed { get; set; } = null!; }
    public class Plan { public int Id { get; set; } public int? BedWard { get; set; } public int? BedNumber { get; set; } public Bed Bed { get; set; } = null!; }
    public class Note { public int Id { get; set; } public int? BedWard { get; set; } public int? BedNumber { get; set; } [Required] public Bed? Bed { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Stay> Stays => Set<Stay>();
        public DbSet<Plan> Plans => Set<Plan>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SelfReferenceAndCycle
{
    public class Node { public int Id { get; set; } public int ParentId { get; set; } public Node Parent { get; set; } = null!; }
    public class Left { public int Id { get; set; } public Right Right { get; set; } = null!; public int RightId { get; set; } }
    public class Right { public int Id { get; set; } [Required] public virtual Other? Other { get; set; } }
    public class Other { public int Id { get; set; } public Left? Left { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Node> Nodes => Set<Node>();
        public DbSet<Left> Lefts => Set<Left>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
