using Microsoft.EntityFrameworkCore;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Db>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Main")));
var app = builder.Build();
app.MapPost("/guests", async (Guest g, Db db) => { db.Guests.Add(g); await db.SaveChangesAsync(); return Results.Created(); });
app.Run();
public class Guest { public int Id { get; set; } public string Email { get; set; } = ""; }
public class Db(DbContextOptions<Db> o) : DbContext(o) { public DbSet<Guest> Guests => Set<Guest>(); }
