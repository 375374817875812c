using Microsoft.EntityFrameworkCore;

namespace Archive.Api;

public sealed class Film
{
    public int Id { get; set; }
    public required string Title { get; set; }
    public int Reels { get; set; }
}

public sealed class FilmDb(DbContextOptions<FilmDb> options) : DbContext(options)
{
    public DbSet<Film> Films => Set<Film>();
}
