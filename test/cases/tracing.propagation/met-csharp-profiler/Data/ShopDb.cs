using Microsoft.EntityFrameworkCore;

namespace Shop.Data;

public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ShopDb(DbContextOptions<ShopDb> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();
}
