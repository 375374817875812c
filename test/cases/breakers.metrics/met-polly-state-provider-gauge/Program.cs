using Cellar;
using Microsoft.Extensions.Http.Resilience;
using OpenTelemetry.Metrics;
using Polly;

var builder = WebApplication.CreateBuilder(args);

builder.Services
    .AddHttpClient<BarrelClient>(c =>
    {
        c.BaseAddress = new Uri(builder.Configuration["Barrels:Url"]!);
        c.Timeout = TimeSpan.FromSeconds(3);
    })
    .AddResilienceHandler("barrels", pipeline => pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
    {
        FailureRatio = 0.5,
        MinimumThroughput = 10,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(20),
        StateProvider = BreakerGauge.Watch("barrels"),
    }));

builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
    .AddMeter(BreakerGauge.MeterName)
    .AddPrometheusExporter());

var app = builder.Build();

app.MapPrometheusScrapingEndpoint();
app.MapGet("/barrels/{id:int}", async (int id, BarrelClient barrels, CancellationToken ct) =>
    await barrels.FindAsync(id, ct) is { } barrel ? Results.Ok(barrel) : Results.NotFound());

app.Run();
