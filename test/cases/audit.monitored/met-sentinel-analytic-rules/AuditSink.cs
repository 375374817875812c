using Azure.Identity;
using Azure.Monitor.Ingestion;

namespace Permits;

public record AuditEvent(DateTimeOffset TimeGenerated, string Actor, string Action, string Subject, string? OldValue, string? NewValue);

public class AuditSink(IConfiguration config)
{
    private readonly LogsIngestionClient client =
        new(new Uri(config["Audit:Endpoint"]!), new DefaultAzureCredential());

    public Task WriteAsync(string actor, string action, string subject, string? oldValue, string? newValue, CancellationToken ct)
    {
        var entry = new AuditEvent(DateTimeOffset.UtcNow, actor, action, subject, oldValue, newValue);
        return client.UploadAsync(config["Audit:RuleId"]!, "Custom-AuditEvents_CL", new[] { entry }, cancellationToken: ct);
    }
}
