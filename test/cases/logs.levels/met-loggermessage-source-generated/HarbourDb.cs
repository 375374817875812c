using Microsoft.EntityFrameworkCore;

namespace Moorings;

public sealed class Rental
{
    public int Id { get; set; }
    public int Mooring { get; set; }
    public int Nights { get; set; }
    public int Cents { get; set; }
}

public sealed class HarbourDb(DbContextOptions<HarbourDb> options) : DbContext(options)
{
    public DbSet<Rental> Rentals => Set<Rental>();
}
