using System.Diagnostics;
public sealed class Worker(ILogger<Worker> log) : BackgroundService
{
    private static readonly ActivitySource ActivitySource = new("x");
    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Orders(ct);
            await Invoices(ct);
            await Task.Delay(TimeSpan.FromMinutes(1), ct);
        }
    }
    private async Task Orders(CancellationToken ct)
    {
        using var activity = ActivitySource.StartActivity("orders");
        try { await File.ReadAllTextAsync("orders.json", ct); }
        catch (IOException e)
        {
            activity?.AddException(e);
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            log.LogError(e, "orders");
        }
    }
    private async Task Invoices(CancellationToken ct)
    {
        using var activity = ActivitySource.StartActivity("invoices");
        try { await File.ReadAllTextAsync("invoices.json", ct); }
        catch (IOException e) { log.LogError(e, "invoices"); }
    }
}
