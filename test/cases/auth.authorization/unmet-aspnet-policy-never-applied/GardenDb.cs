using Microsoft.EntityFrameworkCore;

namespace Allotments;

public class GardenDb(DbContextOptions<GardenDb> options) : DbContext(options)
{
    public DbSet<Plot> Plots => Set<Plot>();
}

public class Plot
{
    public int Id { get; set; }
    public string? TenantId { get; set; }
    public string Notes { get; set; } = "";
}
