using OpenTelemetry.Metrics;
using Shop;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ShopMetrics>();
builder.Services.AddHttpClient("mail", c => c.BaseAddress = new Uri("http://mail.internal"));
builder.Services.AddOpenTelemetry().WithMetrics(m => m
    .AddAspNetCoreInstrumentation()
    .AddHttpClientInstrumentation()
    .AddMeter("Shop")
    .AddPrometheusExporter());
var app = builder.Build();
app.MapPrometheusScrapingEndpoint();
app.MapPost("/orders", async (ShopMetrics metrics, IHttpClientFactory http) =>
{
    await http.CreateClient("mail").PostAsync("/send", null);
    metrics.OrderPlaced();
    return Results.Created();
});
app.Run();
