// A column type that is asked for takes up the length and precision that are said beside it or inside of it, and converts what it does not hold.
namespace Lab
{
    public enum Status { New, Done }
    public enum Big : ulong { A, B }

    public class Sample
    {
        public int Id { get; set; }
        [Column(TypeName = "decimal(20,0)")] public Big BigInDecimal { get; set; }
        [Column(TypeName = "decimal")] public Big BigInPlainDecimal { get; set; }
        [Column(TypeName = "numeric(7)")] public Status StatusInNumeric { get; set; }
        [Column(TypeName = "dec(5)")] public decimal Dec { get; set; }
        [Column(TypeName = "dec")] public decimal PlainDec { get; set; }
        [Column(TypeName = "decimal( 10 , 2 )")] public decimal Spaced { get; set; }
        [Column(TypeName = "money")] public decimal Money { get; set; }
        [Column(TypeName = "[decimal](10,2)")] public decimal Quoted { get; set; }
        [Column(TypeName = "decimal"), Precision(12, 4)] public decimal SaidBeside { get; set; }
        [Column(TypeName = "decimal(9,3)"), Precision(12, 4)] public decimal SaidTwice { get; set; }
        [Column(TypeName = "float(10)")] public float SingleInFloat { get; set; }
        [Column(TypeName = "float(25)")] public float SingleInDouble { get; set; }
        [Column(TypeName = "double precision(24)")] public float SingleInPrecision { get; set; }
        [Column(TypeName = "double precision")] public double DoublePrecision { get; set; }
        [Column(TypeName = "float"), Precision(3)] public double ShortDouble { get; set; }
        [Precision(25)] public double PreciseDouble { get; set; }
        [Column(TypeName = "bit")] public bool Bit { get; set; }
        [Column(TypeName = "decimal(1)")] public bool BoolInDecimal { get; set; }
        [Column(TypeName = "nvarchar")] public int IntInText { get; set; }
        [Column(TypeName = "varchar"), MaxLength(30)] public string SizedBeside { get; set; } = "";
        [Column(TypeName = "nvarchar( 30 )")] public string SpacedText { get; set; } = "";
        [Column(TypeName = "national character varying(20)")] public string National { get; set; } = "";
        [Column(TypeName = "varchar(max)")] public Guid GuidInText { get; set; }
        [Column(TypeName = "char")] public Guid GuidInChar { get; set; }
        [Column(TypeName = "binary")] public Guid GuidInBinary { get; set; }
        [Column(TypeName = "xml"), MaxLength(30)] public string Xml { get; set; } = "";
        [Column(TypeName = "varbinary"), MaxLength(30)] public byte[] Binary { get; set; } = [];
        [Column(TypeName = "smalldatetime")] public DateTime Small { get; set; }
        [Column(TypeName = "datetime2"), Precision(3)] public DateTime Precise { get; set; }
        [Column(TypeName = "date")] public DateTime Date { get; set; }
        [Column(TypeName = "time(4)")] public TimeSpan Time { get; set; }
        [Column(TypeName = "MyAlias"), MaxLength(30)] public string TextAlias { get; set; } = "";
        [Column(TypeName = "dbo.Amount"), Precision(9, 1)] public decimal NumberAlias { get; set; }
        [Column(TypeName = "dbo.Moment"), Precision(3)] public DateTime TimeAlias { get; set; }
        [Column(TypeName = "dbo.Big")] public Big BigAlias { get; set; }
        [MaxLength(9000)] public string TooLong { get; set; } = "";
        public object? Anything { get; set; }
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>().Property(sample => sample.Anything).HasColumnType("sql_variant");
    }
}
