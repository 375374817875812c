using Microsoft.EntityFrameworkCore;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Shop>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Shop")));
builder.Services.AddOutputCache(o => o.AddBasePolicy(b => b.Expire(TimeSpan.FromSeconds(30))));
var app = builder.Build();
app.UseOutputCache();
app.MapGet("/items", async (Shop db) => await db.Items.Take(20).ToListAsync()).CacheOutput();
app.Run();
public class Item { public int Id { get; set; } }
public class Shop(DbContextOptions<Shop> o) : DbContext(o) { public DbSet<Item> Items => Set<Item>(); }
