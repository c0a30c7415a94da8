using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Relationships in hierarchies. EF Core 8, 9 and 10 are asked.</summary>
public sealed class InheritanceTests
{
    [Fact]
    public Task Tables_of_a_hierarchy_are_linked() => ReadInFull.AgreeAsync("""
        public class Animal { public int Id { get; set; } public Person? Owner { get; set; } }
        public class Dog : Animal { public Person? Walker { get; set; } }
        public class Puppy : Dog;
        public class Person { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Animal> Animals => Set<Animal>();
            public DbSet<Dog> Dogs => Set<Dog>();
            public DbSet<Puppy> Puppys => Set<Puppy>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Dog>().ToTable("dogs");
                modelBuilder.Entity<Puppy>().ToTable("puppies");
            }
        }
        """);

    [Fact]
    public Task A_base_that_comes_late() => ReadInFull.AgreeAsync("""
        public class Animal { public int Id { get; set; } public Person Owner { get; set; } = null!; }
        public class Dog : Animal { public List<Toy> Toys { get; } = []; }
        public class Toy { public int Id { get; set; } }
        public class Person { public int Id { get; set; } public List<Dog> Dogs { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Dog> Dogs => Set<Dog>();
            public DbSet<Person> Persons => Set<Person>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Animal>().HasOne(a => a.Owner).WithMany().OnDelete(DeleteBehavior.Restrict);
            }
        }
        """);

    [Fact]
    public Task Siblings_with_the_same_foreign_key() => ReadInFull.AgreeAsync("""
        public abstract class Payment { public int Id { get; set; } }
        public class Card : Payment { public int BankId { get; set; } public Bank Bank { get; set; } = null!; }
        public class Transfer : Payment { public int BankId { get; set; } public Bank Bank { get; set; } = null!; }
        public class Bank { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Payment> Payments => Set<Payment>();
            public DbSet<Card> Cards => Set<Card>();
            public DbSet<Transfer> Transfers => Set<Transfer>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task The_sequence_of_an_integer_key_under_TPC_is_not_taken_for_none() => Oracle.Oracle.AgreeAsync("""
        public abstract class Animal { public int Id { get; set; } public Farm Farm { get; set; } = null!; }
        public class Cow : Animal { public Cow? Mother { get; set; } }
        public class Farm { public int Id { get; set; } public List<Animal> Animals { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Animal> Animals => Set<Animal>();
            public DbSet<Cow> Cows => Set<Cow>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Animal>().UseTpcMappingStrategy();
        }
        """);
}
