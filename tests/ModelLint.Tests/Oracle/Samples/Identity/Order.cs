using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic.BaseFirst
{
    public class Person : IdentityUser { public string Nick { get; set; } = ""; }
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Person>(person =>
            {
                person.Property(p => p.Email).HasMaxLength(120).IsRequired();
                person.Property(p => p.PhoneNumber).HasMaxLength(30);
                person.Ignore(p => p.TwoFactorEnabled);
                person.HasIndex(p => p.NormalizedEmail).IsUnique();
                person.HasIndex(p => p.Nick);
            });
        }
    }
}

namespace Clinic.BaseLast
{
    public class Person : IdentityUser { public string Nick { get; set; } = ""; }
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            builder.Entity<Person>(person =>
            {
                person.ToTable("persons", "auth");
                person.Property(p => p.Email).HasMaxLength(120).IsRequired();
                person.HasIndex(p => p.NormalizedEmail).HasDatabaseName("own").IsUnique();
            });
            base.OnModelCreating(builder);
        }
    }
}

namespace Clinic.CustomizedTables
{
    public class Person : IdentityUser<Guid> { public Guid? ManagerId { get; set; } public Person? Manager { get; set; } public List<Person> Reports { get; } = []; }
    public class ClinicContext : IdentityDbContext<Person, IdentityRole<Guid>, Guid>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.HasDefaultSchema("identity");
            builder.Entity<Person>().ToTable("Users").Property(p => p.Id).HasColumnName("UserId");
            builder.Entity<IdentityRole<Guid>>().ToTable("Roles");
            builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
            builder.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
            builder.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
            builder.Entity<IdentityRoleClaim<Guid>>().ToTable("RoleClaims");
            builder.Entity<IdentityUserRole<Guid>>(role =>
            {
                role.ToTable("UserRoles");
                role.HasIndex(r => r.UserId);
            });
        }
    }
}

namespace Clinic.PrefixStripped
{
    public class Visit { public int Id { get; set; } public string PersonId { get; set; } = ""; public IdentityUser Person { get; set; } = null!; }
    public class ClinicContext : IdentityDbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            foreach (var entityType in builder.Model.GetEntityTypes())
            {
                var table = entityType.GetTableName()!;
                if (table.StartsWith("AspNet"))
                {
                    entityType.SetTableName(table.Substring(6));
                }
            }
        }
    }
}

namespace Clinic.DerivedUsers
{
    public class Person : IdentityUser<int>;
    public class Doctor : Person { public string License { get; set; } = ""; }
    public class Nurse : Person { public int? WardId { get; set; } }
    public class ClinicContext : IdentityDbContext<Person, IdentityRole<int>, int>
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Nurse> Nurses => Set<Nurse>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.UserRelated
{
    public class Person : IdentityUser { public Profile? Profile { get; set; } public List<Visit> Visits { get; } = []; public List<Team> Teams { get; } = []; }
    public class Profile { public int Id { get; set; } public string PersonId { get; set; } = ""; public Person Person { get; set; } = null!; }
    public class Visit { public int Id { get; set; } public string? DoctorId { get; set; } public Person? Doctor { get; set; } }
    public class Team { public int Id { get; set; } public List<Person> Members { get; } = []; }
    public class ClinicContext(DbContextOptions<ClinicContext> options) : IdentityDbContext<Person>(options)
    {
        public DbSet<Visit> Visits { get; set; }
        public DbSet<Team> Teams { get; set; }
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Visit>().HasOne(v => v.Doctor).WithMany(p => p.Visits).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
