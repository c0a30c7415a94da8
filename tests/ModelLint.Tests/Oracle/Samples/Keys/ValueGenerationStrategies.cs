namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SequencesOfTheModel
{
    public class Ward { public int Id { get; set; } public int Number { get; set; } }
    public class Bed { public long Id { get; set; } public Ward Ward { get; set; } = null!; }
    public class Chair { public Guid Id { get; set; } }
    public class Lamp { [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Chair> Chairs => Set<Chair>();
        public DbSet<Lamp> Lamps => Set<Lamp>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseKeySequences("Seq", "ids");
    }
}

namespace Clinic.SequencesOfProperties
{
    public class Ward { public int Id { get; set; } public int Number { get; set; } public int Rank { get; set; } public short Place { get; set; } }
    public class Bed { public int Id { get; set; } public int Number { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("clinic");
            modelBuilder.HasSequence<int>("numbers", "shared").StartsAt(5);
            modelBuilder.Entity<Ward>().Property(w => w.Id).UseSequence();
            modelBuilder.Entity<Ward>().Property(w => w.Number).UseSequence("numbers", "shared");
            modelBuilder.Entity<Ward>().Property(w => w.Rank).UseSequence(schema: "other");
            modelBuilder.Entity<Ward>().Property(w => w.Place).UseHiLo("places");
            modelBuilder.Entity<Bed>().Property(b => b.Id).ValueGeneratedNever();
            modelBuilder.Entity<Bed>().Property(b => b.Number).UseIdentityColumn(10, 5);
        }
    }
}

namespace Clinic.HiLoForAllAndIdentityForOne
{
    public class Ward { public int Id { get; set; } }
    public class Bed { public int Id { get; set; } }
    public abstract class Payment { public int Id { get; set; } }
    public class Card : Payment;

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Card> Cards => Set<Card>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseHiLo("hilo");
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
            modelBuilder.Entity<Bed>().Property(b => b.Id).UseIdentityColumn();
        }
    }
}

namespace Clinic.KeysOfConvertedTypes
{
    public readonly record struct Number(int Value);
    public enum Code { A, B }
    public class Ward { public Number Id { get; set; } }
    public class Bed { public Code Id { get; set; } }
    public class Chair { public decimal Id { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseKeySequences();
            modelBuilder.Entity<Ward>().Property(w => w.Id).HasConversion(id => id.Value, value => new(value)).ValueGeneratedOnAdd();
            modelBuilder.Entity<Bed>().Property(b => b.Id).ValueGeneratedOnAdd();
            modelBuilder.Entity<Chair>().Property(c => c.Id).HasPrecision(18, 0).ValueGeneratedOnAdd();
        }
    }
}
