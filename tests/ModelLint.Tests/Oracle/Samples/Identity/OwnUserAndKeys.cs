using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic;

public class User : IdentityUser<Guid> { public string DisplayName { get; set; } = ""; public List<Note> Notes { get; } = []; }
public class Role : IdentityRole<Guid> { public string? Description { get; set; } }
public class Note { public int Id { get; set; } public Guid UserId { get; set; } public User User { get; set; } = null!; }

public class ClinicContext : IdentityDbContext<User, Role, Guid>
{
    public DbSet<Note> Notes => Set<Note>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema("auth");
        builder.Entity<User>(user =>
        {
            user.ToTable("users");
            user.Property(u => u.DisplayName).HasMaxLength(120);
        });
        builder.Entity<IdentityUserRole<Guid>>().ToTable("user_roles");
    }
}
