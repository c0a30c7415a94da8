namespace Clinic;

public class User
{
    public int Id { get; set; }
    [InverseProperty(nameof(Letter.Sender))] public List<Letter> Sent { get; } = [];
    [InverseProperty(nameof(Letter.Receiver))] public List<Letter> Received { get; } = [];
}

public class Letter
{
    public int Id { get; set; }
    public User Sender { get; set; } = null!;
    public User? Receiver { get; set; }
    public int? ReceiverId { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Letter> Letters => Set<Letter>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
