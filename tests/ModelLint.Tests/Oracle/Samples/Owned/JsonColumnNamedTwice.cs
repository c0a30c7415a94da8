namespace Clinic
{
    public class Patient { public int Id { get; set; } public List<Contact> Contacts { get; } = []; }
    public class Contact { public string Mail { get; set; } = ""; public Area Area { get; set; } = null!; }
    public class Area { public int Number { get; set; } }

    // The key of the elements is made anew with each name.
    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().OwnsMany(p => p.Contacts, contact =>
        {
            contact.ToJson();
            contact.OwnsOne(c => c.Area);
            contact.ToJson("contacts");
        });
    }
}
