using Clinic.Api;
using Clinic.Data;
using Clinic.Domain.Common;
using Clinic.Domain.Patients;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
var connectionString = builder.Configuration.GetConnectionString("Clinic")
    ?? throw new InvalidOperationException("ConnectionStrings:Clinic is not configured.");

builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<ITenantContext, RequestTenant>();
builder.Services.AddClinicDatabase(connectionString);

var app = builder.Build();

if (args is ["create-database", ..])
{
    await using var scope = app.Services.CreateAsyncScope();
    await scope.ServiceProvider.GetRequiredService<ClinicDbContext>().Database.EnsureCreatedAsync();
    return;
}

app.MapGet("/patients", async (ClinicDbContext db, string? lastName) =>
    await db.Patients
        .Where(patient => lastName == null || patient.Name.Last.StartsWith(lastName))
        .OrderBy(patient => patient.Name.Last)
        .Select(patient => new { patient.Id, patient.Name, patient.BirthDate })
        .Take(50)
        .ToListAsync());

app.MapPost("/patients", async (ClinicDbContext db, NewPatient request) =>
{
    var patient = new Patient(request.Name, request.BirthDate, request.MedicalRecordNumber, request.Address);
    db.Patients.Add(patient);
    await db.SaveChangesAsync();
    return Results.Created($"/patients/{patient.Id}", patient.Id);
});

app.MapGet("/practitioners/{id:long}/appointments", async (ClinicDbContext db, long id, DateTimeOffset from, DateTimeOffset to) =>
    await db.Appointments
        .Where(appointment => appointment.PractitionerId == id && appointment.StartsAt >= from && appointment.StartsAt < to)
        .OrderBy(appointment => appointment.StartsAt)
        .Select(appointment => new { appointment.Id, appointment.StartsAt, appointment.EndsAt, appointment.Status, Patient = appointment.Patient.Name })
        .ToListAsync());

await app.RunAsync();

internal sealed record NewPatient(PersonName Name, DateOnly BirthDate, string MedicalRecordNumber, Address Address);
