using Microsoft.EntityFrameworkCore;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Shop>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Shop")));
var app = builder.Build();
using (var scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<Shop>().Database.Migrate();
}
app.MapPost("/items", async (Item i, Shop db) => { db.Items.Add(i); await db.SaveChangesAsync(); });
app.Run();
public class Item { public int Id { get; set; } }
public class Shop(DbContextOptions<Shop> o) : DbContext(o) { public DbSet<Item> Items => Set<Item>(); }
public partial class Program { }
