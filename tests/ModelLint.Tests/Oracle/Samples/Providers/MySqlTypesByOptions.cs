namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public bool Active { get; set; } public DateTime At { get; set; } public Guid Code { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseMySql("Server=-", new MySqlServerVersion("8.0.36"), mySql => mySql
            .DefaultDataTypeMappings(types => types.WithClrBoolean(Pomelo.EntityFrameworkCore.MySql.Infrastructure.MySqlBooleanType.Bit1).WithClrDateTime(Pomelo.EntityFrameworkCore.MySql.Infrastructure.MySqlDateTimeType.DateTime)));
    }
}
