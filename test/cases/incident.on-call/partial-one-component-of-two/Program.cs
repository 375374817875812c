var builder = WebApplication.CreateBuilder(args);

if (args.Contains("--reconciler"))
{
    builder.Services.AddHostedService<Reconciler>();
}

var app = builder.Build();
app.MapGet("/healthz", () => Results.Ok());
app.MapPost("/donations/{cents:int}", (int cents) => Results.Accepted($"/donations/{Guid.NewGuid()}", new { cents }));
app.Run();

public class Reconciler(ILogger<Reconciler> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10));
        while (await timer.WaitForNextTickAsync(stop))
        {
            log.LogInformation("comparing donations with the bank's statement");
        }
    }
}
