public class Seat
{
    public int Id { get; set; }
    public string Row { get; set; } = "";
    public int Number { get; set; }
    public bool IsTaken { get; set; }
}

public class Theater : DbContext
{
    public DbSet<Seat> Seats => Set<Seat>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var index = modelBuilder.Entity<Seat>().HasIndex(seat => new { seat.Row, seat.Number }).IsUnique();
        SqlServerIndexBuilderExtensions.IncludeProperties(index, seat => new { seat.IsTaken });
        RelationalEntityTypeBuilderExtensions.ToTable(modelBuilder.Entity<Seat>(), "seat", "theater");
        RelationalPropertyBuilderExtensions.HasColumnName(modelBuilder.Entity<Seat>().Property(seat => seat.Number), "no").IsRequired();
    }
}
