namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.WhatWasSaidOfTheFirstIsKept
{
    public class Patient { public int Id { get; set; } public Contact Contact { get; set; } = null!; }
    public class Doctor { public int Id { get; set; } public Contact Contact { get; set; } = null!; }
    public class Contact { public string Mail { get; set; } = ""; public int Number { get; set; } public Uri? Link { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Contact, contact =>
            {
                contact.ToTable("contacts", table =>
                {
                    table.HasCheckConstraint("CK_Contact_Number", "Number > 0").HasName("ck_number");
                    table.Property(c => c.Mail).HasColumnName("e_mail");
                });
                contact.Ignore(c => c.Link);
            });
            modelBuilder.Entity<Doctor>().OwnsOne(d => d.Contact, contact => contact.ToTable("doctor_contacts", table => table.HasCheckConstraint("CK_Contact_Number", "Number > 0")));
        }
    }
}

namespace Clinic.AsItsOwnOwner
{
    public class Note { public int Id { get; set; } public string Text { get; set; } = ""; public Reply? Reply { get; set; } }
    public class Reply : Note;

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Note>().OwnsOne(n => n.Reply, reply => reply.OwnsOne(r => r.Reply, second => second.Ignore(r => r.Reply)));
    }
}

namespace Clinic.ByWhatItRelatesTo
{
    public class Ward { public int Id { get; set; } public Place? Stairs { get; set; } }
    public class Lift { public int Id { get; set; } public Place? Top { get; set; } }
    public class Patient { public int Id { get; set; } public Place? Bed { get; set; } public Place? Home { get; set; } }
    public class Place { public string? Street { get; set; } }
    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Owned<Place>();
            modelBuilder.Entity<Patient>().Ignore(p => p.Home).OwnsOne(p => p.Bed, bed => bed.HasOne<Ward>());
            modelBuilder.Entity<Lift>();
        }
    }
}
