using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.FixedSchema;

/// <summary>An application of two databases, whose findings about soft deletion, tenants and filtered indexes <c>dotnet format</c> has fixed.</summary>
public sealed class HotelApplication(Package package) : IAsyncLifetime
{
    private static readonly string[] Rules = ["MDL0014", "MDL0015", "MDL0016", "MDL0034", "MDL0038", "MDL0040", "MDL0042"];

    private readonly Application _application = new(package);

    internal BuildResult Before { get; private set; } = null!;

    internal BuildResult After { get; private set; } = null!;

    /// <summary>What the application says of the rows that it tries, on a schema that it has just made.</summary>
    internal async Task<IReadOnlyList<string>> TryRowsAsync(string database, string connectionString)
    {
        var result = await _application.RunAsync("dotnet", "bin/Debug/net10.0/Hotel.dll", database, connectionString);
        result.EnsureSuccess();
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>A file for a database in the application's folder.</summary>
    internal string SqliteConnectionString => $"Data Source={Path.Combine(_application.Folder, "hotel.db")}";

    internal static IEnumerable<string> Fixed(BuildResult build) => build.Findings.Select(finding => finding.ToString()).Where(finding => Rules.Any(finding.StartsWith)).Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        Write();
        Before = await _application.BuildAsync();
        foreach (var rule in Rules)
            await _application.FixAsync(rule);
        After = await _application.BuildAsync();
    }

    public Task DisposeAsync()
    {
        _application.Dispose();
        return Task.CompletedTask;
    }

    private void Write()
    {
        _application.Write(".editorconfig", $"root = true\n[*.cs]\n{string.Join('\n', Rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = warning"))}\n");
        _application.Write("Hotel.csproj", ProjectFile.Of(
            $"<OutputType>Exe</OutputType>{ProjectFile.Modern}", ProjectFile.EFCore("Sqlite"), ProjectFile.Npgsql(), ProjectFile.ModelLint));
        _application.Write("Hotel.cs", """
            using Microsoft.EntityFrameworkCore;

            public class Guest
            {
                public int Id { get; set; }
                public int? Number { get; set; }
                public bool IsDeleted { get; set; }
                public DateTimeOffset? CreatedAt { get; set; }
            }

            public class Room
            {
                public int Id { get; set; }
                public int TenantId { get; set; }
                public int Number { get; set; }
                public DateTimeOffset? DeletedAt { get; set; }
            }

            public class Booking
            {
                public int Id { get; set; }
                public int TenantId { get; set; }
                public int RoomId { get; set; }
                public Room Room { get; set; } = null!;
            }

            public class Key
            {
                public int Id { get; set; }
                public string? Serial { get; set; }
                public bool IsLost { get; set; }
            }

            public abstract class HotelContext : DbContext
            {
                public int TenantId { get; init; } = 1;
            }

            """);
        _application.Write("SqliteContext.cs", Context("SqliteContext", "UseSqlite"));
        _application.Write("PostgreSqlContext.cs", Context("PostgreSqlContext", "UseNpgsql"));
        _application.Write("Program.cs", """
            using Microsoft.EntityFrameworkCore;

            using HotelContext context = args[0] == "PostgreSql" ? new PostgreSqlContext(args[1]) : new SqliteContext(args[1]);
            context.Database.EnsureCreated();

            Console.WriteLine($"deleted guest: {Try(new Guest { Number = 1, IsDeleted = true })}");
            Console.WriteLine($"another deleted guest: {Try(new Guest { Number = 1, IsDeleted = true })}");
            Console.WriteLine($"live guest: {Try(new Guest { Number = 1 })}");
            Console.WriteLine($"another live guest: {Try(new Guest { Number = 1 })}");
            Console.WriteLine($"guests in queries: {context.Set<Guest>().Count()}");
            Console.WriteLine($"guests made just now: {context.Set<Guest>().IgnoreQueryFilters().AsEnumerable().Count(IsNew)}");

            Console.WriteLine($"deleted room: {Try(new Room { TenantId = 1, Number = 1, DeletedAt = DateTimeOffset.UtcNow })}");
            Console.WriteLine($"live room: {Try(new Room { TenantId = 1, Number = 1 })}");
            Console.WriteLine($"another live room: {Try(new Room { TenantId = 1, Number = 1 })}");
            Console.WriteLine($"room of another tenant: {Try(new Room { TenantId = 2, Number = 2 })}");
            Console.WriteLine($"rooms in queries: {context.Set<Room>().Count()}");

            var room = context.Set<Room>().Single().Id;
            Console.WriteLine($"booking: {Try(new Booking { TenantId = 1, RoomId = room })}");
            Console.WriteLine($"booking across tenants: {Try(new Booking { TenantId = 2, RoomId = room })}");

            Console.WriteLine($"key without a serial: {Try(new Key())}");
            Console.WriteLine($"another key without a serial: {Try(new Key())}");
            Console.WriteLine($"key: {Try(new Key { Serial = "A1" })}");
            Console.WriteLine($"another key of that serial: {Try(new Key { Serial = "A1" })}");
            Console.WriteLine($"lost key: {Try(new Key { Serial = "A2", IsLost = true })}");
            Console.WriteLine($"indexes of keys: {string.Join("; ", context.Database.SqlQueryRaw<string>(args[0] == "PostgreSql"
                ? "SELECT pg_get_expr(indpred, indrelid) AS \"Value\" FROM pg_index WHERE indrelid = '\"Keys\"'::regclass AND indpred IS NOT NULL"
                : "SELECT substr(sql, instr(sql, 'WHERE') + 6) AS Value FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Keys' AND sql LIKE '%WHERE%'").ToList().Order(StringComparer.Ordinal))}");

            static bool IsNew(Guest guest) => (DateTimeOffset.UtcNow - guest.CreatedAt)?.Duration() < TimeSpan.FromMinutes(5);

            string Try(object row)
            {
                context.ChangeTracker.Clear();
                context.Add(row);
                try
                {
                    context.SaveChanges();
                    return "taken";
                }
                catch (DbUpdateException)
                {
                    return "refused";
                }
                finally
                {
                    context.ChangeTracker.Clear();
                }
            }

            """);
    }

    private static string Context(string name, string provider) => $$"""
        using Microsoft.EntityFrameworkCore;

        public class {{name}}(string connection) : HotelContext
        {
            public DbSet<Guest> Guests => Set<Guest>();
            public DbSet<Room> Rooms => Set<Room>();
            public DbSet<Booking> Bookings => Set<Booking>();
            public DbSet<Key> Keys => Set<Key>();

            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{{provider}}(connection);

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Guest>().HasIndex(guest => guest.Number).IsUnique();
                modelBuilder.Entity<Room>().HasIndex(room => new { room.TenantId, room.Number }).IsUnique();
                modelBuilder.Entity<Key>().HasIndex(key => key.Serial).IsUnique();
                modelBuilder.Entity<Key>().HasIndex(key => key.IsLost);
                modelBuilder.Entity<Booking>().HasOne(booking => booking.Room).WithMany().HasForeignKey(booking => booking.RoomId);
            }
        }

        """;
}
