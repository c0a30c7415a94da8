// SQLite keeps to the name of a column type, whatever it is; what a property is stored as is decided by its own type.
namespace Lab
{
    public enum Status { New, Done }
    public enum Big : ulong { A, B }

    public class Sample
    {
        public int Id { get; set; }
        [Column(TypeName = "decimal(20,0)")] public Big BigInDecimal { get; set; }
        [Column(TypeName = "TEXT")] public Status StatusInText { get; set; }
        [Column(TypeName = "varchar"), MaxLength(30)] public string SizedBeside { get; set; } = "";
        [Column(TypeName = "decimal"), Precision(12, 4)] public decimal SaidBeside { get; set; }
        [Column(TypeName = "BLOB")] public Guid GuidInBlob { get; set; }
        [Column(TypeName = "INTEGER")] public DateTime TimeInInteger { get; set; }
        [Column(TypeName = "REAL")] public decimal DecimalInReal { get; set; }
        [Column(TypeName = "MyAlias")] public ulong Alias { get; set; }
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}
