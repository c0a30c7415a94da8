// Relationships that want the same foreign key property. One context each.
namespace Trade.OneToManyAndOneToOneWantTheSameProperty
{
    public class Deal { public int Id { get; set; } public Firm Firm { get; set; } = null!; public int FirmId { get; set; } }
    public class Firm { public int Id { get; set; } public Deal? Deal { get; set; } }
    public class Note { public int Id { get; set; } public Deal? Deal { get; set; } }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Deal>().HasOne(deal => deal.Firm).WithMany();
            modelBuilder.Entity<Note>().HasOne(note => note.Deal).WithOne();
        }
    }
}
