using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<DateTimePropertyWithoutTimeZone, DateTimePropertyWithoutTimeZoneFix>;

public sealed class DateTimePropertyWithoutTimeZoneFixTests
{
    private const string Changed = "~ property Visit.StartsAt: type System.DateTime => System.DateTimeOffset, providerType System.DateTime => System.DateTimeOffset";

    [Theory]
    [InlineData("")]
    [InlineData("public static class Code { public static Visit Make() => new() { StartsAt = DateTime.UtcNow }; public static bool IsOver(Visit visit) => visit.StartsAt < DateTime.UtcNow; }")]
    [InlineData("public static class Code { public static IQueryable<Visit> Of(ClinicContext context, DateTime from) => context.Visits.Where(v => v.StartsAt >= from); }")]
    public Task Where_no_code_notices(string code) => Fix.ChangesAsync(Source("[|StartsAt|]", "DateTime", "", code), Source("StartsAt", "DateTimeOffset", "", code), Changed);

    [Fact]
    public Task A_nullable_one() => Fix.ChangesAsync(
        Source("[|StartsAt|]", "DateTime?", ""),
        Source("StartsAt", "DateTimeOffset?", ""),
        "~ property Visit.StartsAt: type System.Nullable<System.DateTime> => System.Nullable<System.DateTimeOffset>, providerType System.DateTime => System.DateTimeOffset");

    [Fact]
    public Task A_default_in_UTC_stays() => Fix.ChangesAsync(
        Source("[|StartsAt|]", "DateTime", "modelBuilder.Entity<Visit>().Property(v => v.StartsAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");"),
        Source("StartsAt", "DateTimeOffset", "modelBuilder.Entity<Visit>().Property(v => v.StartsAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");"),
        Changed);

    [Theory]
    [InlineData("public static class Code { public static DateTime End(Visit visit) => visit.StartsAt; }")]
    [InlineData("public static class Code { public static bool IsUtc(Visit visit) => visit.StartsAt.Kind == DateTimeKind.Utc; }")]
    [InlineData("public interface IStarting { DateTime StartsAt { get; } } public class Other(Visit visit) : IStarting { public DateTime StartsAt => visit.StartsAt; }")]
    public Task Where_code_would_notice_nothing_is_offered(string code) => Fix.OffersNothingAsync(Source("[|StartsAt|]", "DateTime", "", code));

    [Theory]
    [InlineData("modelBuilder.Entity<Visit>().Property(v => v.StartsAt).HasColumnType(\"datetime\");")]
    [InlineData("modelBuilder.Entity<Visit>().Property(v => v.StartsAt).HasDefaultValueSql(\"GETDATE()\");")]
    public Task What_was_chosen_for_a_local_time_stays(string configuration) => Fix.OffersNothingAsync(Source("[|StartsAt|]", "DateTime", configuration));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("[|StartsAt|]", "[|EndsAt|]", "DateTime"),
        Several("StartsAt", "EndsAt", "DateTimeOffset"),
        "~ property Visit.EndsAt: type System.Nullable<System.DateTime> => System.Nullable<System.DateTimeOffset>, providerType System.DateTime => System.DateTimeOffset",
        Changed);

    private static string Several(string start, string end, string type) => $$"""
        public class Visit { public int Id { get; set; } public {{type}} {{start}} { get; set; } public {{type}}? {{end}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }

        """;

    private static string Source(string name, string type, string configuration, string code = "") => $$"""
        public class Visit { public int Id { get; set; } public {{type}} {{name}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) { {{configuration}} }
        }
        {{code}}

        """;
}
