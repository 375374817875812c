using Microsoft.EntityFrameworkCore;

namespace Campsite;

public class Pitch
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public int SquareMetres { get; set; }
}

public class CampContext(DbContextOptions<CampContext> options) : DbContext(options)
{
    public DbSet<Pitch> Pitches => Set<Pitch>();
}
