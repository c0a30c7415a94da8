namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.KeysAndForeignKeys
{
    public class Ward { public string Id { get; set; } = ""; public List<Bed> Beds { get; } = []; }
    public class Bed { public string Id { get; set; } = ""; public string WardId { get; set; } = ""; public Ward Ward { get; set; } = null!; public Ward? Former { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<string>().HaveMaxLength(36).AreUnicode(false);
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ward>().HasMany(w => w.Beds).WithOne(b => b.Ward).HasForeignKey(b => b.WardId);
            modelBuilder.Entity<Bed>().HasOne(b => b.Former).WithMany().HasForeignKey("FormerId");
        }
    }
}

namespace Clinic.ShadowPropertiesDiscriminatorsAndJoins
{
    public class Person { public Guid Id { get; set; } public List<Group> Groups { get; } = []; }
    public class Doctor : Person;
    public class Group { public Guid Id { get; set; } public List<Person> People { get; } = []; public Person Leader { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(50);
            configurationBuilder.Properties<Guid>().HaveConversion<string>().HaveMaxLength(36);
            configurationBuilder.Properties<DateTime>().HavePrecision(0);
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Group>().HasMany(g => g.People).WithMany(p => p.Groups);
            modelBuilder.Entity<Group>().HasOne(g => g.Leader).WithMany();
            modelBuilder.Entity<Person>().Property<DateTime>("CreatedAt");
        }
    }
}

namespace Clinic.OwnedAndJson
{
    public enum Kind { A, B }
    public class Order { public int Id { get; set; } public Address To { get; set; } = null!; public List<Line> Lines { get; } = []; }
    public class Address { public string Street { get; set; } = ""; public Kind Kind { get; set; } }
    public class Line { public string Text { get; set; } = ""; public decimal Price { get; set; } public Kind? Kind { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(80);
            configurationBuilder.Properties<Kind>().HaveConversion<string>();
            configurationBuilder.Properties<decimal>().HaveColumnType("money");
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().OwnsOne(o => o.To);
            modelBuilder.Entity<Order>().OwnsMany(o => o.Lines).ToJson();
        }
    }
}

namespace Clinic.PrimitiveCollections
{
    public class Order { public int Id { get; set; } public string[] Names { get; set; } = []; public List<int> Numbers { get; set; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(80);
            configurationBuilder.Properties<string[]>().HaveMaxLength(2000).AreUnicode(false);
            configurationBuilder.Properties<List<int>>().HaveColumnType("varchar(max)");
        }
    }
}

namespace Clinic.InABaseContextAndAHelper
{
    public class Order { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Price { get; set; } public DateTime At { get; set; } }
    public static class Defaults
    {
        public const int Length = 64;
        public static ModelConfigurationBuilder UseDefaults(this ModelConfigurationBuilder builder, int length = Length)
        {
            builder.Properties<string>().HaveMaxLength(length);
            return builder;
        }
    }
    public abstract class BaseContext : Database
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<decimal>().HavePrecision(10, 2);
    }

    public class ClinicContext : BaseContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void ConfigureConventions(ModelConfigurationBuilder builder)
        {
            base.ConfigureConventions(builder);
            builder.UseDefaults().Properties<DateTime>(at => at.HaveColumnType("datetime2(0)"));
        }
    }
}

namespace Clinic.WithoutBaseCall
{
    public class Order { public int Id { get; set; } public decimal Price { get; set; } }
    public abstract class BaseContext : Database
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<decimal>().HavePrecision(10, 2);
    }

    public class ClinicContext : BaseContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<int>().HaveColumnType("int");
    }
}

namespace Clinic.LastOfTwoCallsWins
{
    public class Order { public int Id { get; set; } public string Name { get; set; } = ""; public string? Code { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(10);
            configurationBuilder.Properties<string>().HaveMaxLength(20);
            foreach (var type in new[] { typeof(string), typeof(int) })
                configurationBuilder.Properties(type).HaveAnnotation("seen", true);
            if (Database.IsSqlServer())
                configurationBuilder.Properties<string>().AreUnicode(false);
        }
    }
}
