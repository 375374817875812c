using Kiosk;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<PriceOptions>(builder.Configuration.GetSection("Prices"));
builder.Services.AddHttpClient<IPriceClient, PriceClient>((sp, client) =>
{
    var options = sp.GetRequiredService<IOptions<PriceOptions>>().Value;
    client.BaseAddress = new Uri(options.BaseUrl);
    client.Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds);
});

var app = builder.Build();
app.MapGet("/prices/{sku}", async (string sku, IPriceClient prices, ILogger<Program> logger, CancellationToken ct) =>
{
    try
    {
        return Results.Ok(await prices.GetAsync(sku, ct));
    }
    catch (TaskCanceledException e) when (!ct.IsCancellationRequested)
    {
        logger.LogError(e, "Price service timed out for {Sku}", sku);
        return Results.StatusCode(504);
    }
});
app.Run();
