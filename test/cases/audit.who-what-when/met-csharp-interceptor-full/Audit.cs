using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wards;

public record AuditRow(Guid Id, string Actor, string Action, string Entity, string Key, string? Before, string? After, DateTime At);

public class AuditInterceptor(IHttpContextAccessor http) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData e, InterceptionResult<int> r, CancellationToken ct = default)
    {
        var db = e.Context!;
        var actor = http.HttpContext!.User.FindFirst("sub")!.Value;
        var changes = db.ChangeTracker.Entries()
            .Where(x => x.Entity is not AuditRow && x.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var c in changes)
        {
            var before = c.State == EntityState.Added ? null : JsonSerializer.Serialize(c.OriginalValues.ToObject());
            var after = c.State == EntityState.Deleted ? null : JsonSerializer.Serialize(c.CurrentValues.ToObject());
            db.Add(new AuditRow(Guid.NewGuid(), actor, c.State.ToString(), c.Metadata.ClrType.Name,
                c.Property("Id").CurrentValue!.ToString()!, before, after, DateTime.UtcNow));
        }
        return base.SavingChangesAsync(e, r, ct);
    }
}
