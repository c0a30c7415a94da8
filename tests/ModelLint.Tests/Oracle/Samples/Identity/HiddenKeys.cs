using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

#pragma warning disable CS0108 // As applications write it, who do not know that the base class has the property.
namespace Identity.HiddenKeys;

public interface IAudited<TKey> { TKey Id { get; } bool IsDeleted { get; } }
public class User : IdentityUser<long>, IAudited<long> { public bool IsDeleted { get; private set; } }
public class Role : IdentityRole<long>, IAudited<long> { public long Id { get; private set; } public bool IsDeleted { get; private set; } }
public class UserClaim : IdentityUserClaim<long>, IAudited<long> { public long Id { get; private set; } public bool IsDeleted { get; private set; } }
public abstract class AuditedRoleClaim : IdentityRoleClaim<long> { public new long Id { get; set; } }
public class RoleClaim : AuditedRoleClaim;

public class ClinicContext : IdentityDbContext<User, Role, long, UserClaim, IdentityUserRole<long>, IdentityUserLogin<long>, RoleClaim, IdentityUserToken<long>>
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
