// The hierarchy has its discriminator by convention; that fluent code asks for the same one does not make it fluent code's, so that another table makes it TPT.
namespace SaidAgain
{
    public class Visit { public int Id { get; set; } }
    public class SpecialVisit : Visit { public string Text { get; set; } = ""; }

    public class VisitContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<SpecialVisit>().ToTable("special");
            model.Entity<SpecialVisit>().HasDiscriminator();
        }
    }
}

namespace NamedOtherwise
{
    public class Visit { public int Id { get; set; } }
    public class SpecialVisit : Visit { public string Text { get; set; } = ""; }

    public class VisitContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<SpecialVisit>();
            model.Entity<Visit>().HasDiscriminator<string>("Kind").HasValue<SpecialVisit>("s");
        }
    }
}
