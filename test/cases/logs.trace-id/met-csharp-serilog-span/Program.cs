using OpenTelemetry.Trace;
using Serilog;
using Serilog.Enrichers.Span;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((context, config) => config.ReadFrom.Configuration(context.Configuration).Enrich.WithSpan());
builder.Services.AddOpenTelemetry().WithTracing(t => t.AddAspNetCoreInstrumentation());
var app = builder.Build();
app.MapGet("/firings/{id}", (string id, ILogger<Program> log) =>
{
    log.LogInformation("Firing {Id} read", id);
    return Results.Ok(new { id });
});
app.Run();
