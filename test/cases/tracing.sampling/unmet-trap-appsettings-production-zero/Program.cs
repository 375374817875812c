using OpenTelemetry.Trace;

var builder = WebApplication.CreateBuilder(args);
var ratio = builder.Configuration.GetValue<double>("Tracing:Ratio");

builder.Services.AddOpenTelemetry().WithTracing(t => t
    .SetSampler(new TraceIdRatioBasedSampler(ratio))
    .AddAspNetCoreInstrumentation()
    .AddHttpClientInstrumentation()
    .AddOtlpExporter());

builder.Services.AddHttpClient("plates", c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Plates:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(3);
});

var app = builder.Build();

app.MapGet("/tolls/{plate}", async (string plate, IHttpClientFactory clients, CancellationToken ct) =>
{
    var answer = await clients.CreateClient("plates").GetStringAsync($"/passages/{Uri.EscapeDataString(plate)}", ct);
    return Results.Text(answer, "application/json");
});

app.Run();
