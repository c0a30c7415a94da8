namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Relationships as applications have them, several kinds in one model. EF Core 8, 9 and 10 are asked.</summary>
public sealed class EverydayModelsTests
{
    [Fact]
    public Task Audit_base_class_with_users() => ReadInFull.AgreeAsync("""
        public abstract class Audited { public int Id { get; set; } public int CreatedById { get; set; } public User CreatedBy { get; set; } = null!; public int? UpdatedById { get; set; } public User? UpdatedBy { get; set; } }
        public class User : Audited { public string Name { get; set; } = ""; }
        public class Invoice : Audited { public List<InvoiceLine> Lines { get; } = []; }
        public class InvoiceLine : Audited { public int InvoiceId { get; set; } public Invoice Invoice { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<User>().HasOne(u => u.CreatedBy).WithMany().OnDelete(DeleteBehavior.NoAction);
                modelBuilder.Entity<User>().HasOne(u => u.UpdatedBy).WithMany();
                modelBuilder.Entity<Invoice>().HasOne(i => i.CreatedBy).WithMany().OnDelete(DeleteBehavior.Restrict);
                modelBuilder.Entity<InvoiceLine>().HasOne(i => i.CreatedBy).WithMany().HasForeignKey(i => i.CreatedById).OnDelete(DeleteBehavior.NoAction);
            }
        }
        """);

    [Fact]
    public Task Audit_base_class_configured_in_a_generic_base_configuration() => ReadInFull.AgreeAsync("""
        public class User { public Guid Id { get; set; } }
        public abstract class Audited { public Guid Id { get; set; } public Guid? CreatedBy { get; set; } public Guid? DeletedBy { get; set; } public User? Creator { get; set; } public User? Deleter { get; set; } }
        public class Order : Audited { public string? Number { get; set; } }
        public class Parcel : Audited { public Order? Order { get; set; } }
        public abstract class AuditedConfiguration<T> : IEntityTypeConfiguration<T> where T : Audited
        {
            public virtual void Configure(EntityTypeBuilder<T> builder)
            {
                builder.HasOne(e => e.Creator).WithMany().HasForeignKey(e => e.CreatedBy).OnDelete(DeleteBehavior.Restrict);
                builder.HasOne(e => e.Deleter).WithMany().HasForeignKey(e => e.DeletedBy).OnDelete(DeleteBehavior.SetNull);
            }
        }
        public class OrderConfiguration : AuditedConfiguration<Order> { public override void Configure(EntityTypeBuilder<Order> builder) { base.Configure(builder); builder.HasIndex(o => o.Number).IsUnique(); } }
        public class ParcelConfiguration : AuditedConfiguration<Parcel>;

        public class TestContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            public DbSet<Parcel> Parcels => Set<Parcel>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(TestContext).Assembly);
        }
        """);

    [Fact]
    public Task Trees_that_refer_to_themselves() => ReadInFull.AgreeAsync("""
        public class Category { public int Id { get; set; } public int? ParentId { get; set; } public Category? Parent { get; set; } public List<Category> Children { get; } = []; public Category? Root { get; set; } }
        public class Employee { public int Id { get; set; } public Employee? Manager { get; set; } public ICollection<Employee> Reports { get; } = []; public Employee? Mentor { get; set; } public int? MentorId { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Category> Categories => Set<Category>();
            public DbSet<Employee> Employees => Set<Employee>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Category>().HasMany(c => c.Children).WithOne(c => c.Parent).HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
                modelBuilder.Entity<Category>().HasOne(c => c.Root).WithMany();
                modelBuilder.Entity<Employee>().HasOne(e => e.Manager).WithMany(e => e.Reports);
            }
        }
        """);

    [Fact]
    public Task Two_navigations_to_one_type_by_attributes() => ReadInFull.AgreeAsync("""
        public class Airport
        {
            public int Id { get; set; }
            [InverseProperty(nameof(Flight.Origin))] public ICollection<Flight> Departures { get; set; } = new HashSet<Flight>();
            [InverseProperty(nameof(Flight.Destination))] public ICollection<Flight> Arrivals { get; set; } = new HashSet<Flight>();
        }
        public class Flight
        {
            public int Id { get; set; }
            public int From { get; set; }
            public int? To { get; set; }
            [ForeignKey(nameof(From))] public virtual Airport Origin { get; set; } = null!;
            [ForeignKey(nameof(To))] [InverseProperty(nameof(Airport.Arrivals))] public virtual Airport? Destination { get; set; }
            [ForeignKey("Alternate")] public Airport? AlternateAirport { get; set; }
        }

        public class TestContext : DbContext
        {
            public DbSet<Flight> Flights => Set<Flight>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Join_entity_with_payload() => ReadInFull.AgreeAsync("""
        public class Student { public int Id { get; set; } public List<Course> Courses { get; } = []; public List<Enrollment> Enrollments { get; } = []; }
        public class Course { public string Code { get; set; } = ""; public List<Student> Students { get; } = []; public List<Enrollment> Enrollments { get; } = []; }
        public class Enrollment { public int StudentKey { get; set; } public string CourseCode { get; set; } = ""; public Student Student { get; set; } = null!; public Course Course { get; set; } = null!; public DateTime EnrolledOn { get; set; } public decimal? Grade { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Student> Students => Set<Student>();
            public DbSet<Course> Courses => Set<Course>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Course>().HasKey(c => c.Code);
                modelBuilder.Entity<Student>().HasMany(s => s.Courses).WithMany(c => c.Students).UsingEntity<Enrollment>(
                    right => right.HasOne(e => e.Course).WithMany(c => c.Enrollments).HasForeignKey(e => e.CourseCode).OnDelete(DeleteBehavior.Restrict),
                    left => left.HasOne(e => e.Student).WithMany(s => s.Enrollments).HasForeignKey(e => e.StudentKey),
                    join =>
                    {
                        join.HasKey(e => new { e.StudentKey, e.CourseCode });
                        join.Property(e => e.Grade).HasPrecision(4, 2);
                        join.ToTable("Enrollments");
                    });
            }
        }
        """);

    [Fact]
    public Task Join_entity_with_a_key_of_its_own() => ReadInFull.AgreeAsync("""
        public class Movie { public int Id { get; set; } public List<Actor> Actors { get; } = []; }
        public class Actor { public int Id { get; set; } public List<Movie> Movies { get; } = []; }
        public class Role { public long Id { get; set; } public int MovieId { get; set; } public int ActorId { get; set; } public string? Name { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Movie> Movies => Set<Movie>();
            public DbSet<Role> Roles => Set<Role>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Movie>().HasMany(m => m.Actors).WithMany(a => a.Movies).UsingEntity<Role>();
                modelBuilder.Entity<Role>().HasIndex(r => new { r.MovieId, r.ActorId });
            }
        }
        """);

    [Fact]
    public Task One_to_one_by_shared_key() => ReadInFull.AgreeAsync("""
        public class Customer { public int Id { get; set; } public CustomerDetails? Details { get; set; } public Wallet Wallet { get; set; } = null!; }
        public class CustomerDetails { [Key] public int CustomerId { get; set; } public Customer Customer { get; set; } = null!; public string? Notes { get; set; } }
        public class Wallet { public int Id { get; set; } public Customer Owner { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Customer> Customers => Set<Customer>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Wallet>().HasOne(w => w.Owner).WithOne(c => c.Wallet).HasForeignKey<Wallet>(w => w.Id);
            }
        }
        """);

    [Fact]
    public Task Composite_keys_with_a_tenant() => ReadInFull.AgreeAsync("""
        public class Tenant { public int Id { get; set; } }
        public class Project { public int TenantId { get; set; } public int Id { get; set; } public Tenant Tenant { get; set; } = null!; public List<Ticket> Tickets { get; } = []; }
        public class Ticket { public int TenantId { get; set; } public int Id { get; set; } public int ProjectId { get; set; } public Project Project { get; set; } = null!; public int? ParentId { get; set; } public Ticket? Parent { get; set; } public Tenant Tenant { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Ticket> Tickets => Set<Ticket>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Project>().HasKey(p => new { p.TenantId, p.Id });
                modelBuilder.Entity<Ticket>(ticket =>
                {
                    ticket.HasKey(t => new { t.TenantId, t.Id });
                    ticket.HasOne(t => t.Project).WithMany(p => p.Tickets).HasForeignKey(t => new { t.TenantId, t.ProjectId });
                    ticket.HasOne(t => t.Parent).WithMany().HasForeignKey(t => new { t.TenantId, t.ParentId }).OnDelete(DeleteBehavior.ClientSetNull);
                    ticket.HasOne(t => t.Tenant).WithMany().OnDelete(DeleteBehavior.Restrict);
                });
            }
        }
        """);

    [Fact]
    public Task Composite_keys_by_convention_and_shadow_columns() => ReadInFull.AgreeAsync("""
        [PrimaryKey(nameof(Country), nameof(Number))] public class Plate { public string Country { get; set; } = ""; public int Number { get; set; } public List<Fine> Fines { get; } = []; }
        public class Fine { public int Id { get; set; } public Plate Plate { get; set; } = null!; public Plate? Trailer { get; set; } public string? TrailerCountry { get; set; } public int? TrailerNumber { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Fine> Fines => Set<Fine>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Plate>().HasMany(p => p.Fines).WithOne(f => f.Plate);
        }
        """);

    [Fact]
    public Task Alternate_keys() => ReadInFull.AgreeAsync("""
        public class Product { public int Id { get; set; } public string Sku { get; set; } = ""; public Guid Public { get; set; } public List<Price> Prices { get; } = []; }
        public class Price { public int Id { get; set; } public string ProductSku { get; set; } = ""; public Product Product { get; set; } = null!; }
        public class Review { public int Id { get; set; } public Guid? About { get; set; } }
        public class Stock { public int Id { get; set; } public Product? Product { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Product> Products => Set<Product>();
            public DbSet<Review> Reviews => Set<Review>();
            public DbSet<Stock> Stocks => Set<Stock>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Product>().HasAlternateKey(p => p.Sku);
                modelBuilder.Entity<Product>().HasMany(p => p.Prices).WithOne(p => p.Product).HasPrincipalKey(p => p.Sku);
                modelBuilder.Entity<Review>().HasOne<Product>().WithMany().HasForeignKey(r => r.About).HasPrincipalKey(p => p.Public);
                modelBuilder.Entity<Stock>().HasOne(s => s.Product).WithMany().HasPrincipalKey(p => p.Sku).HasForeignKey("Sku");
            }
        }
        """);
}
