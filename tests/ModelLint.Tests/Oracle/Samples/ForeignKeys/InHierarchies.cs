// Foreign keys whose ends or properties are spread over base and derived types. One context each.
namespace Fleet.PropertyOnTheBase
{
    public abstract class Vehicle { public int Id { get; set; } public int? DriverId { get; set; } public int GarageId { get; set; } }
    public class Car : Vehicle { public Driver? Driver { get; set; } public Garage Garage { get; set; } = null!; }
    public class Truck : Vehicle { public Driver? Driver { get; set; } }
    public class Driver { public int Id { get; set; } }
    public class Garage { public int Id { get; set; } public List<Car> Cars { get; } = []; }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        public DbSet<Truck> Trucks => Set<Truck>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Fleet.SiblingsWithTheSameNames
{
    public abstract class Vehicle { public int Id { get; set; } }
    public class Car : Vehicle { public int DriverId { get; set; } public Driver Driver { get; set; } = null!; public Garage? Garage { get; set; } }
    public class Truck : Vehicle { public int? DriverId { get; set; } public Driver? Driver { get; set; } public Garage? Garage { get; set; } }
    public class Driver { public int Id { get; set; } }
    public class Garage { public Guid Id { get; set; } }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        public DbSet<Truck> Trucks => Set<Truck>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Fleet.PrincipalIsADerivedType
{
    public class Vehicle { public int VehicleId { get; set; } }
    public class Car : Vehicle { public int CarId { get; set; } public List<Trip> Trips { get; } = []; }
    public class Trip { public int Id { get; set; } public int CarId { get; set; } public int CarVehicleId { get; set; } public Car Car { get; set; } = null!; }
    public class Toll { public int Id { get; set; } public int VehicleId { get; set; } public int CarId { get; set; } public Car Payer { get; set; } = null!; }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        public DbSet<Trip> Trips => Set<Trip>();
        public DbSet<Toll> Tolls => Set<Toll>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Fleet.BaseEntersAfterTheForeignKey
{
    public class Vehicle { public int VehicleId { get; set; } public Driver? Driver { get; set; } }
    public class Car : Vehicle { public int CarId { get; set; } }
    public class Trip { public int Id { get; set; } public int CarId { get; set; } public Car Car { get; set; } = null!; }
    public class Driver { public int Id { get; set; } public List<Vehicle> Vehicles { get; } = []; }

    public class FleetContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Trip>();
            modelBuilder.Entity<Vehicle>().ToTable("v");
        }
    }
}

namespace Fleet.SelfReferencesOfDerivedTypes
{
    public class Unit { public int Id { get; set; } public Unit? Parent { get; set; } public List<Unit> Children { get; } = []; }
    public class Depot : Unit { public Depot? Main { get; set; } public int? MainId { get; set; } public List<Depot> Branches { get; } = []; }
    public class Store : Unit { public Depot? Supplier { get; set; } }

    public class FleetContext : DbContext
    {
        public DbSet<Unit> Units => Set<Unit>();
        public DbSet<Depot> Depots => Set<Depot>();
        public DbSet<Store> Stores => Set<Store>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Fleet.OneToOneInHierarchies
{
    public class Vehicle { public int Id { get; set; } public Papers? Papers { get; set; } }
    public class Car : Vehicle { public Radio? Radio { get; set; } }
    public class Papers { public int Id { get; set; } public int VehicleId { get; set; } public Vehicle Vehicle { get; set; } = null!; }
    public class Radio { public int Id { get; set; } public int? CarId { get; set; } public Car? Car { get; set; } }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Fleet.IgnoredOnTheBaseMappedOnTheDerived
{
    public class Vehicle { public int Id { get; set; } public int OwnerId { get; set; } public Owner? Owner { get; set; } }
    public class Car : Vehicle { public string Plate { get; set; } = ""; }
    public class Owner { public int Id { get; set; } public List<Car> Cars { get; } = []; }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        public DbSet<Owner> Owners => Set<Owner>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Vehicle>().Ignore(vehicle => vehicle.Owner);
    }
}

namespace Fleet.FluentOnTheDerivedForABaseNavigation
{
    public class Vehicle { public int Id { get; set; } public Owner? Owner { get; set; } public int? Holder { get; set; } }
    public class Car : Vehicle { public string Plate { get; set; } = ""; }
    public class Owner { public int Id { get; set; } public List<Vehicle> Vehicles { get; } = []; }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Vehicle>().HasOne(vehicle => vehicle.Owner).WithMany(owner => owner.Vehicles).HasForeignKey(vehicle => vehicle.Holder);
    }
}

namespace Fleet.CompositeOverBaseAndDerived
{
    [PrimaryKey(nameof(Tenant), nameof(Number))] public class Owner { public int Tenant { get; set; } public int Number { get; set; } public List<Car> Cars { get; } = []; }
    public class Vehicle { public int Id { get; set; } public int Tenant { get; set; } }
    public class Car : Vehicle { public int OwnerNumber { get; set; } public Owner Owner { get; set; } = null!; }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Car>().HasOne(car => car.Owner).WithMany(owner => owner.Cars).HasForeignKey(car => new { car.Tenant, car.OwnerNumber });
    }
}

namespace Fleet.TablePerTypeAndPerClass
{
    public abstract class Vehicle { public int Id { get; set; } public Driver? Driver { get; set; } }
    public class Car : Vehicle { public Garage Garage { get; set; } = null!; }
    public class Driver { public int Id { get; set; } public List<Vehicle> Vehicles { get; } = []; }
    public abstract class Place { public Guid Id { get; set; } public int? DriverId { get; set; } }
    public class Garage : Place { public List<Car> Cars { get; } = []; }
    public class Yard : Place { public Garage? Next { get; set; } public Driver? Driver { get; set; } }

    public class FleetContext : DbContext
    {
        public DbSet<Vehicle> Vehicles => Set<Vehicle>();
        public DbSet<Car> Cars => Set<Car>();
        public DbSet<Place> Places => Set<Place>();
        public DbSet<Garage> Garages => Set<Garage>();
        public DbSet<Yard> Yards => Set<Yard>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Vehicle>().UseTptMappingStrategy();
            modelBuilder.Entity<Place>().UseTpcMappingStrategy();
        }
    }
}
