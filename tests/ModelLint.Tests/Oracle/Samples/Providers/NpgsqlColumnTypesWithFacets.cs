// A column type that is asked for takes up the length and precision that are said beside it or inside of it, and converts what it does not hold.
namespace Lab
{
    public enum Status { New, Done }
    public enum Big : ulong { A, B }

    public class Sample
    {
        public int Id { get; set; }
        [Column(TypeName = "decimal(20,0)")] public Big BigInDecimal { get; set; }
        [Column(TypeName = "numeric")] public Big BigInNumeric { get; set; }
        [Column(TypeName = "numeric(7)")] public Status StatusInNumeric { get; set; }
        [Column(TypeName = "decimal")] public decimal Decimal { get; set; }
        [Column(TypeName = "decimal"), Precision(12, 4)] public decimal SaidBeside { get; set; }
        [Column(TypeName = "numeric( 10 , 2 )")] public decimal Spaced { get; set; }
        [Column(TypeName = "numeric(8,3)")] public double DoubleInNumeric { get; set; }
        [Column(TypeName = "money")] public decimal Money { get; set; }
        [Column(TypeName = "varchar"), MaxLength(30)] public string SizedBeside { get; set; } = "";
        [Column(TypeName = "character varying(20)")] public string Varying { get; set; } = "";
        [Column(TypeName = "char(3)")] public string Fixed { get; set; } = "";
        [Column(TypeName = "character")] public string One { get; set; } = "";
        [Column(TypeName = "varchar(20)")] public Status StatusInText { get; set; }
        [Column(TypeName = "text")] public int IntInText { get; set; }
        [Column(TypeName = "citext"), MaxLength(30)] public string Citext { get; set; } = "";
        [Column(TypeName = "uuid")] public Guid Guid { get; set; }
        [Column(TypeName = "text")] public Guid GuidInText { get; set; }
        [Column(TypeName = "bytea")] public Guid GuidInBytes { get; set; }
        [Column(TypeName = "timestamp")] public DateTime Timestamp { get; set; }
        [Column(TypeName = "timestamp(3) with time zone")] public DateTime WithTimeZone { get; set; }
        [Column(TypeName = "timestamptz"), Precision(3)] public DateTimeOffset Offset { get; set; }
        [Column(TypeName = "date")] public DateTime Date { get; set; }
        [Column(TypeName = "time(2)")] public TimeOnly Time { get; set; }
        [Column(TypeName = "interval(2)")] public TimeSpan Interval { get; set; }
        [Column(TypeName = "bigint")] public Status StatusInBig { get; set; }
        [Column(TypeName = "smallint")] public byte Byte { get; set; }
        [Column(TypeName = "my_domain"), MaxLength(30)] public string Domain { get; set; } = "";
        [Column(TypeName = "jsonb")] public Status[] Statuses { get; set; } = [];
        [Column(TypeName = "text[]")] public Status[] StatusTexts { get; set; } = [];
        [Column(TypeName = "varchar(7)[]")] public string[] Words { get; set; } = [];
        [Column(TypeName = "integer[]")] public byte[] Bytes { get; set; } = [];
        [MaxLength(30)] public char Letter { get; set; }
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}
