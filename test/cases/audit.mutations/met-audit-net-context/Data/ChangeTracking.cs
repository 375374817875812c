using Audit.Core;

namespace Clinic.Data;

public static class ChangeTracking
{
    public static void UseChangeTracking(this WebApplication app)
    {
        var http = app.Services.GetRequiredService<IHttpContextAccessor>();
        Configuration.Setup()
            .UseEntityFramework(ef => ef
                .AuditTypeMapper(_ => typeof(ChangeEntry))
                .AuditEntityAction<ChangeEntry>((ev, entry, change) =>
                {
                    change.Actor = http.HttpContext?.User.Identity?.Name ?? "system";
                    change.Action = entry.Action;
                    change.Subject = $"{entry.Table}/{string.Join(",", entry.PrimaryKey.Values)}";
                    change.Payload = entry.ToJson();
                    change.At = DateTime.UtcNow;
                })
                .IgnoreMatchedProperties(true));
    }
}
