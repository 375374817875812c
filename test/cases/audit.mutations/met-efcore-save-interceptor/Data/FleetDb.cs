using Microsoft.EntityFrameworkCore;

namespace Fleet.Data;

public class FleetDb(DbContextOptions<FleetDb> options) : DbContext(options)
{
    public DbSet<Truck> Trucks => Set<Truck>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
}

public class Truck
{
    public int Id { get; set; }
    public required string Plate { get; set; }
    public int? DriverId { get; set; }
}

public class AuditRow
{
    public long Id { get; set; }
    public required string Actor { get; set; }
    public required string Action { get; set; }
    public required string Entity { get; set; }
    public required string Values { get; set; }
    public DateTimeOffset At { get; set; }
}
