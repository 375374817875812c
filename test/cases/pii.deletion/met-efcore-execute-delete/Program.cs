using Microsoft.EntityFrameworkCore;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Db>(o => o.UseNpgsql("x"));
var app = builder.Build();
app.MapPost("/guests", async (Guest g, Db db) => { db.Guests.Add(g); await db.SaveChangesAsync(); });
app.MapDelete("/guests/{id:int}", async (int id, Db db) => await db.Guests.Where(g => g.Id == id).ExecuteDeleteAsync());
app.Run();
public class Guest { public int Id { get; set; } public string Email { get; set; } = ""; }
public class Db(DbContextOptions<Db> o) : DbContext(o) { public DbSet<Guest> Guests => Set<Guest>(); }
