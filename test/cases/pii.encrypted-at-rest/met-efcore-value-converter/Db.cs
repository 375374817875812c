using Microsoft.EntityFrameworkCore;
public class Guest { public int Id { get; set; } public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Db(DbContextOptions<Db> o) : DbContext(o)
{
    public DbSet<Guest> Guests => Set<Guest>();
    protected override void OnModelCreating(ModelBuilder b)
    {
        b.Entity<Guest>().Property(g => g.Email).HasConversion(v => Box.Seal(v), v => Box.Open(v));
        b.Entity<Guest>().Property(g => g.Phone).HasConversion(v => Box.Seal(v), v => Box.Open(v));
    }
}
