using Microsoft.EntityFrameworkCore;

namespace Kennel;

public class Stay { public int Id { get; set; } public string Dog { get; set; } = ""; public string Status { get; set; } = ""; }
public class StayHistory { public int Id { get; set; } public int StayId { get; set; } public string OldStatus { get; set; } = ""; public string NewStatus { get; set; } = ""; public string ChangedBy { get; set; } = ""; public DateTimeOffset ChangedOn { get; set; } }

public class KennelDb(DbContextOptions<KennelDb> options) : DbContext(options)
{
    public DbSet<Stay> Stays => Set<Stay>();
    public DbSet<StayHistory> StayHistories => Set<StayHistory>();
}

public interface IReadStore<T> where T : class { Task SaveAsync(); void Add(T entity); }
public interface IStore<T> : IReadStore<T> where T : class { }

public class ReadStore<T>(KennelDb db) : IReadStore<T> where T : class
{
    private readonly DbSet<T> _rows = db.Set<T>();
    public void Add(T entity) { _rows.Add(entity); }
    public Task SaveAsync() => db.SaveChangesAsync();
}

public class Store<T>(KennelDb db) : ReadStore<T>(db), IStore<T> where T : class { }
