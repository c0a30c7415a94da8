using Clinic.Domain.Records;
using Clinic.Domain.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic.Data;

public static class ClinicDatabase
{
    public static IServiceCollection AddClinicDatabase(this IServiceCollection services, string connectionString) =>
        services
            .AddScoped<StampingInterceptor>()
            .AddDbContext<ClinicDbContext>((provider, options) => options
                .UseClinicDatabase(connectionString)
                .AddInterceptors(provider.GetRequiredService<StampingInterceptor>()));

    internal static DbContextOptionsBuilder UseClinicDatabase(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql
            .MapEnum<AppointmentStatus>()
            .MapEnum<LabResultFlag>()
            .EnableRetryOnFailure());
}

/// <summary>What <c>dotnet ef</c> makes the context with; it reads the model and opens no connection.</summary>
internal sealed class ClinicDbContextFactory : IDesignTimeDbContextFactory<ClinicDbContext>, ITenantContext
{
    public Guid TenantId => Guid.Empty;

    public ClinicDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ClinicDbContext>();
        options.UseClinicDatabase("Host=localhost;Database=clinic");
        return new ClinicDbContext(options.Options, this);
    }
}
