// What is said of the elements is in the type of PostgreSQL's array, and nowhere else.
namespace Documents.FacetsOfElements
{
    public class Doc { public int Id { get; set; } public List<string> Tags { get; set; } = []; public string[] Codes { get; set; } = []; public List<decimal> Prices { get; set; } = []; public DateTime[] Times { get; set; } = []; public List<byte[]> Blobs { get; set; } = []; public int[]? Numbers { get; set; } public List<string> Plain { get; set; } = []; public List<string> Wide { get; set; } = []; }
    public class Context : DbContext
    {
        public DbSet<Doc> Docs => Set<Doc>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Doc>(d =>
        {
            d.PrimitiveCollection(x => x.Tags).ElementType().HasMaxLength(30);
            d.PrimitiveCollection(x => x.Codes).ElementType(e => e.HasMaxLength(5).IsFixedLength().IsUnicode(false));
            d.PrimitiveCollection(x => x.Prices).ElementType().HasPrecision(10, 2);
            d.PrimitiveCollection(x => x.Times).ElementType(e => e.HasPrecision(3));
            d.PrimitiveCollection(x => x.Blobs).ElementType().HasMaxLength(9);
            d.PrimitiveCollection(x => x.Numbers).ElementType().IsRequired();
            d.PrimitiveCollection(x => x.Wide).HasColumnType("character varying(4)[]").ElementType().HasMaxLength(30);
        });
    }
}
