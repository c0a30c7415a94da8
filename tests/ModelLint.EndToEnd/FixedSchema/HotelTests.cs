using ModelLint.EndToEnd.PostgreSql;

namespace ModelLint.EndToEnd.FixedSchema;

[Collection(PackageCollection.Name)]
public sealed class HotelTests(HotelApplication hotel) : IClassFixture<HotelApplication>
{
    private static readonly string[] Rows =
    [
        "deleted guest: taken",
        "another deleted guest: taken",
        "live guest: taken",
        "another live guest: refused",
        "guests in queries: 1",
        "guests made just now: 3",
        "deleted room: taken",
        "live room: taken",
        "another live room: refused",
        "room of another tenant: taken",
        "rooms in queries: 1",
        "booking: taken",
        "booking across tenants: refused",
        "key without a serial: taken",
        "another key without a serial: taken",
        "key: taken",
        "another key of that serial: refused",
        "lost key: taken",
    ];

    [Fact]
    public void The_fixes_leave_nothing_of_what_was_reported()
    {
        Assert.Equal(
            [
                "MDL0014 Guest (Number) in Hotel.cs",
                "MDL0014 Room (TenantId,Number) in Hotel.cs",
                "MDL0015 Guest (IsDeleted) in Hotel.cs",
                "MDL0015 Room (DeletedAt) in Hotel.cs",
                "MDL0016 Booking (TenantId) in Hotel.cs",
                "MDL0016 Room (TenantId) in Hotel.cs",
                "MDL0034 Guest (Number) in Hotel.cs",
                "MDL0034 Key (Serial) in Hotel.cs",
                "MDL0038 Guest (CreatedAt) in Hotel.cs",
                "MDL0040 Booking (RoomId) in Hotel.cs",
                "MDL0042 Key (IsLost) in Hotel.cs",
            ],
            HotelApplication.Fixed(hotel.Before));
        hotel.After.Command.EnsureSuccess();
        Assert.Empty(HotelApplication.Fixed(hotel.After));
    }

    [Fact]
    public async Task SQLite_takes_and_refuses_what_the_fixed_schema_says() =>
        Assert.Equal([.. Rows, "indexes of keys: \"IsLost\" = 1; \"Serial\" IS NOT NULL"], await hotel.TryRowsAsync("Sqlite", hotel.SqliteConnectionString));

    [PostgreSqlFact]
    public async Task PostgreSQL_takes_and_refuses_what_the_fixed_schema_says()
    {
        await using var server = await PostgreSqlServer.StartAsync();
        Assert.Equal([.. Rows, "indexes of keys: \"IsLost\"; (\"Serial\" IS NOT NULL)"], await hotel.TryRowsAsync("PostgreSql", server.ConnectionString("hotel")));
    }
}
