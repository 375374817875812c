using Greenhouse;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddDependencyMetrics();
builder.Services.AddNpgsqlDataSource(builder.Configuration.GetConnectionString("Greenhouse")!);
builder.Services.AddHttpClient<Forecasts>(c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Forecasts:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(3);
});
builder.Services.AddScoped<Valves>();

var app = builder.Build();

app.MapPrometheusScrapingEndpoint();
app.MapPost("/beds/{bed:int}/watering", async (int bed, Forecasts forecasts, Valves valves) =>
{
    var rain = await forecasts.RainMillimetresAsync();
    await valves.OpenAsync(bed, litres: Math.Max(0, 12 - rain));
    return Results.Accepted();
});

app.Run();
