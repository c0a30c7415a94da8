using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Clinic.ExcludedFromMigrations
{
    public class Patient
    {
        public int Id { get; set; }
        public Address Address { get; set; }
        public List<Phone> Phones { get; } = new();
    }

    public class Inpatient : Patient
    {
        public Bed Bed { get; set; }
    }

    public class Address
    {
        public string Street { get; set; }
    }

    public class Phone
    {
        public int Id { get; set; }
    }

    public class Bed
    {
        public int Id { get; set; }
    }

    public class Room
    {
        public int Id { get; set; }
    }

    public class Ward : Room
    {
        public int Beds { get; set; }
    }

    public class Hall
    {
        public int Id { get; set; }
    }

    public class Door
    {
        public int Id { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Inpatient> Inpatients => Set<Inpatient>();
        public DbSet<Room> Rooms => Set<Room>();
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Hall> Halls => Set<Hall>();
        public DbSet<Door> Doors => Set<Door>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable("Patients", table => table.ExcludeFromMigrations());
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Address);
            modelBuilder.Entity<Patient>().OwnsMany(p => p.Phones);
            modelBuilder.Entity<Inpatient>().OwnsOne(p => p.Bed, bed => bed.ToTable("Beds"));
            modelBuilder.Entity<Room>().ToTable(table => table.ExcludeFromMigrations());
            modelBuilder.Entity<Ward>().ToTable("Wards", table => table.ExcludeFromMigrations(false));
            modelBuilder.Entity<Hall>().ToTable(table => table.ExcludeFromMigrations());
            modelBuilder.Entity<Hall>().ToTable(table => table.ExcludeFromMigrations(false));
            modelBuilder.Entity<Door>().Metadata.SetIsTableExcludedFromMigrations(true);
        }
    }
}
