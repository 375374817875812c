using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Fleet.Data;

public sealed class TrailInterceptor(IHttpContextAccessor http) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken ct = default)
    {
        var db = data.Context!;
        var rows = db.ChangeTracker.Entries()
            .Where(e => e.Entity is not AuditRow
                && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => new AuditRow
            {
                Actor = http.HttpContext?.User.Identity?.Name ?? "system",
                Action = e.State.ToString(),
                Entity = e.Metadata.GetTableName()!,
                Values = JsonSerializer.Serialize(e.CurrentValues.ToObject()),
                At = DateTimeOffset.UtcNow,
            })
            .ToList();
        db.AddRange(rows);
        return base.SavingChangesAsync(data, result, ct);
    }
}
