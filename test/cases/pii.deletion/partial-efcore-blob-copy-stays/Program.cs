using Azure.Identity;
using Azure.Storage.Blobs;
using DrivingSchool;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<SchoolDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("School")));
builder.Services.AddSingleton(new BlobContainerClient(
    new Uri(builder.Configuration["Portraits:Container"]!), new DefaultAzureCredential()));
builder.Services.AddScoped<StudentService>();

var app = builder.Build();
app.MapPost("/students", (Enrolment e, StudentService s) => s.Enrol(e));
app.MapDelete("/students/{id:int}", async (int id, StudentService s) =>
    await s.Delete(id) ? Results.NoContent() : Results.NotFound());
app.Run();
