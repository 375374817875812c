using Microsoft.EntityFrameworkCore;
using Serilog;
using Serilog.Enrichers.Sensitive;
var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((ctx, cfg) => cfg
    .Enrich.WithSensitiveDataMasking(o => o.MaskProperties.Add("Email"))
    .WriteTo.Console());
builder.Services.AddDbContext<Db>(o => o.UseNpgsql("x"));
var app = builder.Build();
app.MapPost("/guests", async (Guest g, Db db, ILogger<Program> log) =>
{
    db.Guests.Add(g);
    await db.SaveChangesAsync();
    log.LogInformation("Guest {Email} added", g.Email);
});
app.Run();
public class Guest { public int Id { get; set; } public string Email { get; set; } = ""; }
public class Db(DbContextOptions<Db> o) : DbContext(o) { public DbSet<Guest> Guests => Set<Guest>(); }
