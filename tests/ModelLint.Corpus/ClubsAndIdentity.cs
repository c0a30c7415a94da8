// PostgreSQL. A club on top of ASP.NET Core Identity with keys of its own type: tables renamed, a profile beside the user, roles that carry a description, and Identity's own
// properties left as the package has them.
using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Corpus.ClubsAndIdentity;

public class Member : IdentityUser<Guid>
{
    public string GivenName { get; set; } = "";
    public string FamilyName { get; set; } = "";
    public DateOnly? BirthDate { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public Profile? Profile { get; set; }
    public ICollection<Membership> Memberships { get; } = [];
}

public class ClubRole : IdentityRole<Guid>
{
    public string? Description { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}

public class Profile
{
    public Guid MemberId { get; set; }
    public Member Member { get; set; } = null!;
    public Uri? Website { get; set; }
    public string Biography { get; set; } = "";
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class Club
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public Guid? ChairId { get; set; }
    public Member? Chair { get; set; }
    public ICollection<Membership> Memberships { get; } = [];
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class Membership
{
    public Guid ClubId { get; set; }
    public Club Club { get; set; } = null!;
    public Guid MemberId { get; set; }
    public Member Member { get; set; } = null!;
    public DateOnly Since { get; set; }
    public DateOnly? Until { get; set; }
    public decimal YearlyFee { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class ClubContext : IdentityDbContext<Member, ClubRole, Guid>
{
    public DbSet<Club> Clubs => Set<Club>();
    public DbSet<Profile> Profiles => Set<Profile>();
    public DbSet<Membership> Memberships => Set<Membership>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=db;Database=club");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.HasDefaultSchema("club");
        builder.Entity<Member>(member =>
        {
            member.ToTable("Members");
            member.Property(m => m.GivenName).HasMaxLength(80);
            member.Property(m => m.FamilyName).HasMaxLength(80);
            member.HasOne(m => m.Profile).WithOne(p => p.Member).HasForeignKey<Profile>(p => p.MemberId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<ClubRole>(role =>
        {
            role.ToTable("Roles");
            role.Property(r => r.Description).HasMaxLength(500);
        });
        builder.Entity<IdentityUserRole<Guid>>().ToTable("MemberRoles");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("MemberClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("MemberLogins");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("RoleClaims");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("MemberTokens");

        builder.Entity<Profile>(profile =>
        {
            profile.HasKey(p => p.MemberId);
            profile.Property(p => p.Website).HasMaxLength(2048);
            profile.Property(p => p.Biography).HasMaxLength(4000);
            profile.Property(p => p.Version).IsRowVersion();
        });
        builder.Entity<Club>(club =>
        {
            club.Property(c => c.Name).HasMaxLength(120);
            club.HasIndex(c => c.Name).IsUnique();
            club.HasOne(c => c.Chair).WithMany().HasForeignKey(c => c.ChairId).OnDelete(DeleteBehavior.SetNull);
            club.Property(c => c.Version).IsRowVersion();
        });
        builder.Entity<Membership>(membership =>
        {
            membership.HasKey(m => new { m.ClubId, m.MemberId });
            membership.HasOne(m => m.Club).WithMany(c => c.Memberships).HasForeignKey(m => m.ClubId).OnDelete(DeleteBehavior.Cascade);
            membership.HasOne(m => m.Member).WithMany(m => m.Memberships).HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Cascade);
            membership.Property(m => m.YearlyFee).HasPrecision(10, 2);
            membership.Property(m => m.Version).IsRowVersion();
        });

        foreach (var entityType in builder.Model.GetEntityTypes())
        {
            foreach (var name in new[] { "CreatedAt", "UpdatedAt" })
            {
                entityType.FindProperty(name)?.SetDefaultValueSql("now()");
            }
        }
    }
}
