var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHostedService<Sweeper>();
var app = builder.Build();
app.MapGet("/v1/ping", () => "pong");
app.Run();

public class Sweeper(IEnumerable<ICleaner> cleaners, ILogger<Sweeper> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        foreach (var cleaner in cleaners)
        {
            logger.LogInformation("Running {Cleaner} from {Assembly}", cleaner.GetType().FullName, cleaner.GetType().Assembly.FullName);
            await cleaner.RunAsync(stop);
        }
    }
}

public interface ICleaner { Task RunAsync(CancellationToken stop); }
