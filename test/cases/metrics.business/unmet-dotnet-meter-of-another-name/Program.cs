using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OvenMetrics>();
builder.Services.AddOpenTelemetry().WithMetrics(m => m.AddMeter("Bakery.Shop").AddOtlpExporter());
var app = builder.Build();
app.MapPost("/orders", (OvenMetrics metrics) => { metrics.Ordered(); return Results.Ok(); });
app.Run();

public sealed class OvenMetrics
{
    private readonly Counter<long> _orders;

    public OvenMetrics(IMeterFactory factory) => _orders = factory.Create("Bakery.Oven").CreateCounter<long>("bakery.orders");

    public void Ordered() => _orders.Add(1);
}
