using Microsoft.EntityFrameworkCore;

namespace Energy.Api;

public class Contract
{
    public long Id { get; set; }
    public required string CustomerId { get; set; }
    public required string MeterNumber { get; set; }
    public decimal MonthlyPayment { get; set; }
}

public class EnergyDb(DbContextOptions<EnergyDb> options) : DbContext(options)
{
    public DbSet<Contract> Contracts => Set<Contract>();
}
