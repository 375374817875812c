using Microsoft.EntityFrameworkCore;

namespace Wards;

public class Bed { public Guid Id { get; set; } = Guid.NewGuid(); public string Ward { get; set; } = ""; public string? Patient { get; set; } }

public class WardsDb(DbContextOptions<WardsDb> o) : DbContext(o)
{
    public DbSet<Bed> Beds => Set<Bed>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
}
