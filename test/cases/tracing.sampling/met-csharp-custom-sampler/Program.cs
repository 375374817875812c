using OpenTelemetry.Trace;
using Silo;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing
    .SetSampler(new ParentBasedSampler(new HealthDroppingSampler(builder.Configuration.GetValue<double>("Tracing:Ratio", 0.2))))
    .AddAspNetCoreInstrumentation()
    .AddOtlpExporter());
var app = builder.Build();
app.MapGet("/grain", () => "ok");
app.Run();
