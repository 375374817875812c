using Clinic.Data;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpContextAccessor();
builder.Services.AddAuthentication().AddJwtBearer();
builder.Services.AddAuthorization();
builder.Services.AddDbContext<ClinicContext>(o =>
    o.UseNpgsql(builder.Configuration.GetConnectionString("Clinic")));

var app = builder.Build();
app.UseChangeTracking();

app.MapPost("/patients", async (Patient patient, ClinicContext db) =>
{
    db.Patients.Add(patient);
    await db.SaveChangesAsync();
    return Results.Created($"/patients/{patient.Id}", patient);
}).RequireAuthorization();

app.MapPut("/treatments/{id:int}", async (int id, Treatment body, ClinicContext db) =>
{
    var treatment = await db.Treatments.FindAsync(id);
    if (treatment is null) return Results.NotFound();
    treatment.Drug = body.Drug;
    treatment.Milligrams = body.Milligrams;
    await db.SaveChangesAsync();
    return Results.Ok(treatment);
}).RequireAuthorization();

app.Run();
