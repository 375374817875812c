using Microsoft.EntityFrameworkCore;

namespace Optician.Api;

public class Customer
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    public decimal LeftDioptres { get; set; }
    public decimal RightDioptres { get; set; }
    public DateTimeOffset LastVisit { get; set; }
}

[PrimaryKey(nameof(Basket), nameof(Lens))]
public class BasketLens
{
    public Guid Basket { get; set; }
    public int Lens { get; set; }
}

public class OpticianDb(DbContextOptions<OpticianDb> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<BasketLens> BasketLenses => Set<BasketLens>();
}
