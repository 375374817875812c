using System.Collections.Concurrent;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var best = new ConcurrentDictionary<string, decimal>();

app.MapPost("/lots/{lot}/bids/{amount:decimal}", (string lot, decimal amount) =>
{
    var now = best.AddOrUpdate(lot, amount, (_, old) => Math.Max(old, amount));
    return now == amount ? Results.Accepted() : Results.Conflict(new { best = now });
});

app.MapGet("/healthz", () => Results.Ok());

app.Run();
