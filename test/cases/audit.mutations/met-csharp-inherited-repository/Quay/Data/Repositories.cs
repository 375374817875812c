using Ardalis.Specification;
using Ardalis.Specification.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Quay.Data;

public interface IRepository<T> : IRepositoryBase<T> where T : class { }

public class EfRepository<T> : RepositoryBase<T>, IRepository<T> where T : class
{
    public EfRepository(QuayContext context) : base(context) { }
}

public class Mooring
{
    public int Id { get; set; }
    public string Ship { get; set; } = "";
}

public class AuditEntry
{
    public int Id { get; set; }
    public string Actor { get; set; } = "";
    public string Action { get; set; } = "";
    public string Object { get; set; } = "";
    public DateTime At { get; set; }
}

public class QuayContext : DbContext
{
    public QuayContext(DbContextOptions<QuayContext> options) : base(options) { }
    public DbSet<Mooring> Moorings => Set<Mooring>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
}
