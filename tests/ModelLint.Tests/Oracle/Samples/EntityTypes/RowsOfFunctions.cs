namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.Functions
{
    public class Patient { public int Id { get; set; } }
    public class Count { public int Id { get; set; } public long Visits { get; set; } public Ward? Ward { get; set; } }
    public class Ward { public int Id { get; set; } }
    public class Sum { public int SumId { get; set; } public decimal Amount { get; set; } }
    public class Row { public int Id { get; set; } }
    public class Total { public int Id { get; set; } }

    public abstract class Functions : Database
    {
        [DbFunction]
        public IQueryable<Total> Totals(int year) => FromExpression(() => Totals(year));
    }

    public class ClinicContext : Functions
    {
        public DbSet<Patient> Patients => Set<Patient>();

        [DbFunction("counts_by_ward", "reports")]
        public IQueryable<Count> CountsByWard() => FromExpression(() => CountsByWard());

        public IQueryable<Sum> Sums(int id, DateTime from) => FromExpression(() => Sums(id, from));

        public static IQueryable<Row> Rows(int id) => throw new NotSupportedException();

        [DbFunction]
        public static int Age(DateTime born) => throw new NotSupportedException();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDbFunction(typeof(ClinicContext).GetMethod(nameof(Sums), [typeof(int), typeof(DateTime)])!).HasName("sums");
            modelBuilder.HasDbFunction(() => Rows(default));
        }
    }
}

namespace Clinic.WithoutTheConvention
{
    public class Patient { public int Id { get; set; } }
    public class Row { public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();

        [DbFunction]
        public IQueryable<Row> Rows() => FromExpression(() => Rows());

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.RelationalDbFunctionAttributeConvention));
    }
}
