using Microsoft.EntityFrameworkCore;

namespace Metering.Data;

public class Meter
{
    public int Id { get; set; }
    public required string Serial { get; set; }
    public decimal Reading { get; set; }
}

public class AuditRow
{
    public long Id { get; set; }
    public string? Actor { get; set; }
    public string? Action { get; set; }
    public string? Entity { get; set; }
    public string? OldValue { get; set; }
    public string? NewValue { get; set; }
    public DateTime? At { get; set; }
    public required string Note { get; set; }
}

public class MeteringContext(DbContextOptions<MeteringContext> options) : DbContext(options)
{
    public DbSet<Meter> Meters => Set<Meter>();
    public DbSet<AuditRow> AuditRows => Set<AuditRow>();
}
