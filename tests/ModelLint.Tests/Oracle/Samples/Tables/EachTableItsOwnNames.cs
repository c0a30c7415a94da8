// Columns, constraints and tokens are asked for in one table at a time: what types share in one they do not share in another.
namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}

namespace Clinic.TokenOfAnotherTableOfTheHierarchy
{
    public class Note { public int Id { get; set; } }
    public class Letter : Note { [ConcurrencyCheck, DatabaseGenerated(DatabaseGeneratedOption.Computed)] public int Version { get; set; } }
    public class SealedLetter : Letter { public Seal Seal { get; set; } = null!; public List<Seal> Broken { get; set; } = []; }
    public class Seal { public string Text { get; set; } = ""; }

    // The table of sealed letters has no column for the version, which is one of letters; so the seal needs none.
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Note>().UseTptMappingStrategy();
            modelBuilder.Entity<Letter>();
            modelBuilder.Entity<SealedLetter>(letter =>
            {
                letter.OwnsOne(l => l.Seal);
                letter.OwnsMany(l => l.Broken);
            });
        }
    }
}

namespace Clinic.RowOfTheBaseTypeAlone
{
    public class Room { public int RoomId { get; set; } public Tenant Tenant { get; set; } = null!; }
    public class Tenant { public int TenantId { get; set; } public string Name { get; set; } = ""; }
    public class LongTermTenant : Tenant { public DateTime Until { get; set; } }

    // A tenant is part of the room's row and has its key in the column of the room's; the table of long-term tenants has a column of its own.
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Room>(room =>
            {
                room.ToTable("rooms");
                room.HasOne(r => r.Tenant).WithOne().HasForeignKey<Tenant>();
            });
            modelBuilder.Entity<Tenant>().ToTable("rooms");
            modelBuilder.Entity<LongTermTenant>().ToTable("long_term_tenants");
        }
    }
}

namespace Clinic.ForeignKeysInEveryTableOfTpc
{
    public class Customer { public int CustomerId { get; set; } }
    public class ContractCustomer : Customer { }
    public class AssociatedContractCustomer : ContractCustomer { public IList<ContractCustomer> Members { get; } = []; }

    // The table of contract customers has the foreign key of customers too, and cut the two are called the same.
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Customer>().UseTpcMappingStrategy().HasOne<AssociatedContractCustomer>().WithMany();
            modelBuilder.Entity<ContractCustomer>();
            modelBuilder.Entity<AssociatedContractCustomer>();
        }
    }
}
