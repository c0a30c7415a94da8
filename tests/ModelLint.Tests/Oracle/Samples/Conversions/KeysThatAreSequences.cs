namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ConvertedInTheForeignKeyToo
{
    public class Code : List<byte> { public int Number { get; set; } }
    public class Ward { public Code Id { get; set; } = null!; public Notice Notice { get; set; } = null!; public List<Patient> Patients { get; } = []; }
    public class Notice { public int Id { get; set; } public Code WardId { get; set; } = null!; }
    public class Patient { public int Id { get; set; } public Code WardId { get; set; } = null!; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ward>().Property(w => w.Id).HasConversion(code => code.Number, number => new Code { Number = number });
            modelBuilder.Entity<Ward>().OwnsOne(w => w.Notice).WithOwner().HasForeignKey(n => n.WardId);
        }
    }
}

namespace Clinic.NumbersWithoutATable
{
    public class Reading { public int Id { get; set; } public short Number { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Reading>().ToTable((string?)null).Property(r => r.Number).UseSequence();
    }
}

namespace Clinic.KeysThatReferToADerivedType
{
    public abstract class Visit { public int Id { get; set; } [ForeignKey("Id")] public FollowUp? Next { get; set; } }
    public class Examination : Visit;
    public class FollowUp : Examination;

    public class ClinicContext : Database
    {
        public DbSet<Examination> Examinations => Set<Examination>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().UseTpcMappingStrategy();
    }
}
