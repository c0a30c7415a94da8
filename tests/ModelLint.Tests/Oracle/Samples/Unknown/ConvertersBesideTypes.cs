// A converter and a type that is stored, each set by itself, are both kept: EF Core converts twice.
// Unknown 6
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConvertersBesideTypes;

public enum State { Draft, Sent }
public class Letter { public int Id { get; set; } public State State { get; set; } public State Former { get; set; } public State Next { get; set; } }

public class Context : DbContext
{
    public DbSet<Letter> Letters => Set<Letter>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Letter>().Property(l => l.State).HasConversion<int>().Metadata.SetValueConverter(new EnumToStringConverter<State>());
        modelBuilder.Entity<Letter>().Property(l => l.Former).HasConversion(new EnumToStringConverter<State>()).Metadata.SetProviderClrType(typeof(int));
        modelBuilder.Entity<Letter>().Property(l => l.Next).HasConversion<string>().Metadata.SetProviderClrType(typeof(byte));
    }
}
