namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.FacetsOfEveryKind
{
    public class Ward
    {
        public int Id { get; set; }
        [MaxLength] public string A { get; set; } = "";
        [MaxLength(-1)] public string B { get; set; } = "";
        [StringLength(5), MaxLength(9)] public string C { get; set; } = "";
        [MaxLength(9), StringLength(5)] public string D { get; set; } = "";
        [Length(1, 7)] public string E { get; set; } = "";
        [Unicode(false)] public string? F { get; set; }
        [Unicode] public string? G { get; set; }
        [Precision(9)] public decimal H { get; set; }
        [Precision(9, 3)] public decimal? I { get; set; }
        [Precision(3)] public DateTime J { get; set; }
        [Column("k_col", TypeName = "varchar(3)", Order = 4)] public string? K { get; set; }
        [Column(TypeName = "decimal")] public decimal L { get; set; }
        [Column(TypeName = "numeric")] public decimal T { get; set; }
        [ConcurrencyCheck] public string M { get; set; } = "";
        [Comment("x")] public string N { get; set; } = "";
        [MinLength(3)] public string O { get; set; } = "";
        [System.ComponentModel.DefaultValue("q")] public string P { get; set; } = "";
        [MaxLength(16)] public byte[] Q { get; set; } = [];
        [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public DateTime R { get; set; }
        [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public Guid S { get; set; }
    }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
    }
}

namespace Clinic.OverriddenMembersMerge
{
    public abstract class Named { [MaxLength(40), Required] public virtual string? Name { get; set; } [Column("c")] public virtual string? Code { get; set; } [NotMapped] public virtual string? Hidden { get; set; } }
    public class Ward : Named { public int Id { get; set; } [Unicode(false)] public override string? Name { get; set; } [MaxLength(3)] public override string? Code { get; set; } public override string? Hidden { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
    }
}

namespace Clinic.ForeignKeysTakeFacetsOfTheirPrincipals
{
    public class Ward { [MaxLength(12), Unicode(false)] public string Code { get; set; } = ""; public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public string WardCode { get; set; } = ""; public Ward Ward { get; set; } = null!; public Ward? Former { get; set; } }
    public class Chair { public int Id { get; set; } [MaxLength(20)] public string WardCode { get; set; } = ""; public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Chair> Chairs => Set<Chair>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ward>().HasKey(w => w.Code);
            modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany(w => w.Beds).HasForeignKey(b => b.WardCode);
            modelBuilder.Entity<Bed>().HasOne(b => b.Former).WithMany();
        }
    }
}

namespace Clinic.DefaultsAndComputedColumnsInOrder
{
    public enum Kind { A, B }
    public class Ward { public int Id { get; set; } public bool A { get; set; } public Kind B { get; set; } public int C { get; set; } public string D { get; set; } = ""; public DateTime E { get; set; } public int F { get; set; } public Guid G { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>(ward =>
        {
            ward.Property(w => w.A).HasDefaultValue(true);
            ward.Property(w => w.B).HasDefaultValue(Kind.B).HasSentinel(Kind.A);
            ward.Property(w => w.C).HasDefaultValue(5).HasDefaultValue(7);
            ward.Property(w => w.D).HasComputedColumnSql("[C] + 1", stored: true);
            ward.Property(w => w.E).HasDefaultValueSql("getdate()").ValueGeneratedOnAddOrUpdate();
            ward.Property(w => w.F).HasDefaultValue(3).HasDefaultValue(4);
            ward.Property(w => w.G).HasDefaultValueSql("newid()").ValueGeneratedNever();
        });
    }
}

namespace Clinic.TimestampsAndRowVersions
{
    public class Ward { public int Id { get; set; } [Timestamp] public byte[] A { get; set; } = []; }
    public class Bed { public int Id { get; set; } public byte[] B { get; set; } = []; public long C { get; set; } public int D { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Bed>(bed =>
        {
            bed.Property(b => b.B).IsRowVersion();
            bed.Property(b => b.C).IsConcurrencyToken();
            bed.Property(b => b.D).IsConcurrencyToken().IsConcurrencyToken(false);
        });
    }
}

namespace Clinic.HasDataMakesNothingElse
{
    public class Ward { public int Id { get; set; } public string Name { get; set; } = ""; public int? HeadId { get; set; } public Doctor? Head { get; set; } public Place Place { get; set; } = null!; public List<Doctor> Doctors { get; } = []; }
    public class Doctor { public int Id { get; set; } public List<Ward> Wards { get; } = []; }
    public class Place { public string Floor { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasData(new Doctor { Id = 1 }, new Doctor { Id = 2 });
            modelBuilder.Entity<Ward>(ward =>
            {
                ward.HasOne(w => w.Head).WithMany();
                ward.HasData(new { Id = 1, Name = "A", HeadId = (int?)1 });
                ward.OwnsOne(w => w.Place).HasData(new { WardId = 1, Floor = "3" });
                ward.HasMany(w => w.Doctors).WithMany(d => d.Wards).UsingEntity(join => join.HasData(new { DoctorsId = 1, WardsId = 1 }));
                ward.Property(w => w.Name).HasMaxLength(20);
            });
        }
    }
}
