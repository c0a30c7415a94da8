namespace Clinic;

public class ById { public int Id { get; set; } public int ByIdId { get; set; } }
public class ByTypeName { public Guid ByTypeNameId { get; set; } }
public class LowerCase { public long id { get; set; } }
public class Nested { public class Inner { public int InnerId { get; set; } } }
public class StringKey { public string Id { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<ById> A => Set<ById>();
    public DbSet<ByTypeName> B => Set<ByTypeName>();
    public DbSet<LowerCase> C => Set<LowerCase>();
    public DbSet<Nested.Inner> D => Set<Nested.Inner>();
    public DbSet<StringKey> E => Set<StringKey>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
