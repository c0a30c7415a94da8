// Which properties a foreign key is found by, in which order, and what ends the search. One context each.
namespace Farm.NavigationNameBeforeTypeName
{
    public class Cow { public int Id { get; set; } public int FarmerId { get; set; } public int OwnerId { get; set; } public Farmer Owner { get; set; } = null!; }
    public class Pig { public int Id { get; set; } public int FarmerId { get; set; } public long OwnerId { get; set; } public Farmer Owner { get; set; } = null!; }
    public class Hen { public int Id { get; set; } public int FarmerId { get; set; } public string OwnerFarmerNo { get; set; } = ""; public Farmer Owner { get; set; } = null!; }
    public class Farmer { public int Id { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Cow> Cows => Set<Cow>();
        public DbSet<Pig> Pigs => Set<Pig>();
        public DbSet<Hen> Hens => Set<Hen>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Farm.KeyNameBeforeId
{
    public class Cow { public int CowId { get; set; } public int OwnerFarmerId { get; set; } public int OwnerId { get; set; } public Farmer Owner { get; set; } = null!; }
    public class Farmer { public int FarmerId { get; set; } }
    public class Barn { public int BarnId { get; set; } public Guid OwnerMasterId { get; set; } public Guid OwnerId { get; set; } public Master Owner { get; set; } = null!; }
    public class Master { public Guid MasterId { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Cow> Cows => Set<Cow>();
        public DbSet<Barn> Barns => Set<Barn>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Farm.KeyNameBeforeIdWithThePrincipalKnown
{
    public class Cow { public int CowId { get; set; } public int OwnerFarmerId { get; set; } public int OwnerId { get; set; } public Farmer Owner { get; set; } = null!; }
    public class Farmer { public int FarmerId { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Cow> Zows => Set<Cow>();
        public DbSet<Farmer> Farmers => Set<Farmer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Farm.KeyNameBeforeIdWithThePrincipalByLaterFluent
{
    public class Cow { public int CowId { get; set; } public int OwnerFarmerId { get; set; } public int OwnerId { get; set; } public Farmer Owner { get; set; } = null!; }
    public class Farmer { public int FarmerId { get; set; } }

    public class FarmContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Cow>();
            modelBuilder.Entity<Farmer>();
        }
    }
}

namespace Farm.PrimaryKeyOfTheDependentIsTheLastResort
{
    public class Farmer { public int Id { get; set; } public Licence? Licence { get; set; } public Photo Photo { get; set; } = null!; }
    public class Licence { public int Id { get; set; } public Farmer Farmer { get; set; } = null!; public Guid OtherFarmerId { get; set; } }
    public class Photo { public long PhotoId { get; set; } public Farmer Farmer { get; set; } = null!; }

    public class FarmContext : DbContext
    {
        public DbSet<Farmer> Farmers => Set<Farmer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Licence>().HasOne(licence => licence.Farmer).WithOne(farmer => farmer.Licence).HasForeignKey<Licence>();
            modelBuilder.Entity<Photo>().HasOne(photo => photo.Farmer).WithOne(farmer => farmer.Photo).HasForeignKey<Photo>();
        }
    }
}

namespace Farm.SidesOfOneToOne
{
    public class Farmer { public int Id { get; set; } public Licence? Licence { get; set; } public House? House { get; set; } public Tractor? Tractor { get; set; } public int? HouseId { get; set; } }
    public class Licence { [Key] public int FarmerId { get; set; } public Farmer Farmer { get; set; } = null!; }
    public class House { public int Id { get; set; } public Farmer? Farmer { get; set; } }
    public class Tractor { public int Id { get; set; } public int DriverId { get; set; } public Farmer Driver { get; set; } = null!; }

    public class FarmContext : DbContext
    {
        public DbSet<Tractor> Tractors => Set<Tractor>();
        public DbSet<House> Houses => Set<House>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Farm.NamesOfThePrincipalKeyInALargerKey
{
    public class Field { public int Region { get; set; } public int Number { get; set; } public List<Crop> Crops { get; } = []; public List<Fence> Fences { get; } = []; }
    public class Crop { public int Region { get; set; } public int Number { get; set; } public int Year { get; set; } public Field Field { get; set; } = null!; }
    public class Fence { public int FenceId { get; set; } public int Region { get; set; } public int Number { get; set; } public Field Field { get; set; } = null!; }

    public class FarmContext : DbContext
    {
        public DbSet<Field> Fields => Set<Field>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Field>().HasKey(field => new { field.Region, field.Number });
            modelBuilder.Entity<Crop>().HasKey(crop => new { crop.Region, crop.Number, crop.Year });
        }
    }
}

namespace Farm.PartOfACompositeKeyIsThere
{
    [PrimaryKey(nameof(Region), nameof(Number))] public class Field { public int Region { get; set; } public string Number { get; set; } = ""; }
    public class Fence { public int Id { get; set; } public int FieldRegion { get; set; } public Field Field { get; set; } = null!; }
    public class Gate { public int Id { get; set; } public string? FieldNumber { get; set; } public int? FieldRegion { get; set; } public Field Field { get; set; } = null!; }
    public class Path { public int Id { get; set; } public string FieldNumber { get; set; } = ""; public Field? Field { get; set; } }
    public class Pond { public int Id { get; set; } public int FieldId { get; set; } public Field? Field { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Fence> Fences => Set<Fence>();
        public DbSet<Gate> Gates => Set<Gate>();
        public DbSet<Path> Paths => Set<Path>();
        public DbSet<Pond> Ponds => Set<Pond>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Farm.PropertyHoldsAKeyOfTheDependent
{
    public class Farmer { public int Id { get; set; } public List<Animal> Animals { get; } = []; public List<Stall> Stalls { get; } = []; }
    public class Animal { [Key] public int FarmerId { get; set; } public Farmer Farmer { get; set; } = null!; }
    public class Stall { public int Id { get; set; } public int FarmerId { get; set; } public Farmer Farmer { get; set; } = null!; }

    public class FarmContext : DbContext
    {
        public DbSet<Farmer> Farmers => Set<Farmer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Stall>().HasAlternateKey(stall => stall.FarmerId);
    }
}

namespace Farm.DeclaredShadowIsACandidate
{
    public class Farmer { public int Id { get; set; } public List<Animal> Animals { get; } = []; }
    public class Animal { public int Id { get; set; } public Farmer Farmer { get; set; } = null!; }
    public class Plant { public int Id { get; set; } public Farmer? Owner { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Farmer> Farmers => Set<Farmer>();
        public DbSet<Plant> Plants => Set<Plant>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().Property<int>("FarmerId").HasColumnName("farmer");
            modelBuilder.Entity<Plant>().Property<int?>("FarmerId");
            modelBuilder.Entity<Plant>().Property<DateTime>("FarmerSince");
        }
    }
}

namespace Farm.PropertyAlreadyServesAnother
{
    public class Farmer { public int Id { get; set; } public List<Animal> Animals { get; } = []; }
    public class Animal { public int Id { get; set; } public int FarmerId { get; set; } public Farmer Farmer { get; set; } = null!; public Farmer? Vet { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Farmer> Farmers => Set<Farmer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().HasOne(animal => animal.Farmer).WithMany(farmer => farmer.Animals).HasForeignKey(animal => animal.FarmerId);
            modelBuilder.Entity<Animal>().HasOne(animal => animal.Vet).WithMany();
        }
    }
}

namespace Farm.ExplicitOnesShareAProperty
{
    public class Farmer { public int Id { get; set; } }
    public class Animal { public int Id { get; set; } public int FarmerId { get; set; } public Farmer Farmer { get; set; } = null!; public Farmer? Vet { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().HasOne(animal => animal.Farmer).WithMany().HasForeignKey(animal => animal.FarmerId);
            modelBuilder.Entity<Animal>().HasOne(animal => animal.Vet).WithMany().HasForeignKey(animal => animal.FarmerId);
        }
    }
}

namespace Farm.NavigationlessFindsByThePrincipalsName
{
    public class Farmer { public int Id { get; set; } }
    public class Animal { public int Id { get; set; } public int FarmerId { get; set; } public int? FieldNo { get; set; } }
    public class Field { [Key] public int No { get; set; } public int AnimalId { get; set; } }

    public class FarmContext : DbContext
    {
        public DbSet<Farmer> Farmers => Set<Farmer>();
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Field> Fields => Set<Field>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().HasOne<Farmer>().WithMany();
            modelBuilder.Entity<Animal>().HasOne<Field>().WithMany();
        }
    }
}
