// A class with an indexer may hold properties in it: those are no shadow properties.
namespace Clinic.IndexerHoldsSome
{
    public class Patient
    {
        private readonly Dictionary<string, object?> _values = [];

        public int Id { get; set; }

        public object? this[string name]
        {
            get => _values.GetValueOrDefault(name);
            set => _values[name] = value;
        }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Patient>(patient =>
        {
            patient.IndexerProperty<DateTime>("LastSeen");
            patient.IndexerProperty<string>("Nickname").HasMaxLength(30).IsRequired();
            patient.Property<int?>("Shadow");
        });
    }
}

namespace Clinic.IndexerHoldsAForeignKey
{
    public class Ward
    {
        public int Id { get; set; }
    }

    public class Bed
    {
        private readonly Dictionary<string, object> _values = [];

        public int Id { get; set; }
        public Ward? Ward { get; set; }

        public object this[string name]
        {
            get => _values[name];
            set => _values[name] = value;
        }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Bed> Beds => Set<Bed>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Bed>(bed =>
        {
            bed.IndexerProperty<int?>("Place");
            bed.HasOne(b => b.Ward).WithMany().HasForeignKey("Place");
        });
    }
}
