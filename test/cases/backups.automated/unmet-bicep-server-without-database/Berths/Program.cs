using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<BerthContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Berths")));
var app = builder.Build();
app.MapPost("/berths", async (Berth berth, BerthContext db) =>
{
    db.Berths.Add(berth);
    await db.SaveChangesAsync();
    return Results.Created($"/berths/{berth.Id}", berth);
});
app.Run();

public record Berth(int Id, string Quay);

public class BerthContext(DbContextOptions<BerthContext> options) : DbContext(options)
{
    public DbSet<Berth> Berths => Set<Berth>();
}
