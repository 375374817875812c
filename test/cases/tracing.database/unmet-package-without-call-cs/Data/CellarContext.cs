using Microsoft.EntityFrameworkCore;

namespace Winery.Cellar.Data;

public sealed class CellarContext(DbContextOptions<CellarContext> options) : DbContext(options)
{
    public DbSet<Barrel> Barrels => Set<Barrel>();
}

public sealed class Barrel
{
    public int Id { get; set; }
    public string Grape { get; set; } = "";
    public decimal Liters { get; set; }
}
