using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic.WithUser
{
    public class Person : IdentityUser { public string FullName { get; set; } = ""; public DateOnly? Born { get; set; } }
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.WithUserRoleAndKey
{
    public class Person : IdentityUser<int>;
    public class Role : IdentityRole<int> { public Role() { } public Role(string name) : base(name) { } public int Rank { get; set; } }
    public class ClinicContext : IdentityDbContext<Person, Role, int>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.WithEverything
{
    public class Person : IdentityUser<long>
    {
        public List<PersonClaim> Claims { get; } = [];
        public List<PersonLogin> Logins { get; } = [];
        public List<PersonToken> Tokens { get; } = [];
        public List<PersonRole> Roles { get; } = [];
    }

    public class Role : IdentityRole<long> { public List<PersonRole> Persons { get; } = []; public List<RoleClaim> Claims { get; } = []; }
    public class PersonClaim : IdentityUserClaim<long> { public Person User { get; set; } = null!; }
    public class PersonLogin : IdentityUserLogin<long> { public Person User { get; set; } = null!; }
    public class PersonToken : IdentityUserToken<long> { public DateTime Issued { get; set; } }
    public class PersonRole : IdentityUserRole<long> { public Person User { get; set; } = null!; public Role Role { get; set; } = null!; }
    public class RoleClaim : IdentityRoleClaim<long> { public Role Role { get; set; } = null!; }

    public class ClinicContext : IdentityDbContext<Person, Role, long, PersonClaim, PersonRole, PersonLogin, RoleClaim, PersonToken>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Person>(person =>
            {
                person.HasMany(p => p.Claims).WithOne(c => c.User).HasForeignKey(c => c.UserId).IsRequired();
                person.HasMany(p => p.Logins).WithOne(l => l.User).HasForeignKey(l => l.UserId).IsRequired();
                person.HasMany(p => p.Tokens).WithOne().HasForeignKey(t => t.UserId).IsRequired();
                person.HasMany(p => p.Roles).WithOne(r => r.User).HasForeignKey(r => r.UserId).IsRequired();
            });
            builder.Entity<Role>(role =>
            {
                role.HasMany(r => r.Persons).WithOne(p => p.Role).HasForeignKey(p => p.RoleId).IsRequired();
                role.HasMany(r => r.Claims).WithOne(c => c.Role).HasForeignKey(c => c.RoleId).IsRequired();
            });
        }
    }
}

namespace Clinic.UsersWithKey
{
    public class Person : IdentityUser<Guid>;
    public class ClinicContext : IdentityUserContext<Person, Guid>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.UsersWithEverything
{
    public class Person : IdentityUser<string>;
    public class PersonClaim : IdentityUserClaim<string>;
    public class PersonLogin : IdentityUserLogin<string> { public DateTimeOffset Last { get; set; } }
    public class PersonToken : IdentityUserToken<string>;
    public class ClinicContext : IdentityUserContext<Person, string, PersonClaim, PersonLogin, PersonToken>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.OwnBaseInBetween
{
    public class Person : IdentityUser<int> { public int ClinicId { get; set; } public Clinic Clinic { get; set; } = null!; }
    public class Clinic { public int Id { get; set; } public string Name { get; set; } = ""; public List<Person> Staff { get; } = []; }

    public abstract class AuthContext<TUser> : IdentityDbContext<TUser, IdentityRole<int>, int>
        where TUser : IdentityUser<int>
    {
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<TUser>().ToTable("staff");
            builder.Entity<IdentityRole<int>>().ToTable("roles");
        }
    }

    public class ClinicContext : AuthContext<Person>
    {
        public DbSet<Clinic> Clinics => Set<Clinic>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
