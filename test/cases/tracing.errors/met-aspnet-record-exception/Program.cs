using Vineyard.Api;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddVineyardTelemetry();
builder.Services.AddHttpClient<WeatherClient>(c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Weather:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(4);
});

var app = builder.Build();

app.MapGet("/parcels/{id:int}/frost-risk", async (int id, WeatherClient weather, CancellationToken ct) =>
{
    var night = await weather.LowestTonightAsync(id, ct);
    return Results.Ok(new { id, lowest = night, risk = night < 1.5 });
});

app.Run();
