using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Grants;

public class AuditInterceptor(IHttpContextAccessor http) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData e, InterceptionResult<int> r, CancellationToken ct = default)
    {
        var db = (GrantsDb)e.Context!;
        foreach (var entry in db.ChangeTracker.Entries<Grant>().ToList())
            db.Audit.Add(new AuditEntry { Actor = http.HttpContext?.User.Identity?.Name, Action = entry.State.ToString(), GrantId = entry.Entity.Id, At = DateTime.UtcNow });
        return base.SavingChangesAsync(e, r, ct);
    }
}
