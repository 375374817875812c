using OpenTelemetry.Trace;
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddOpenTelemetry().WithTracing(t => t.AddSource("x").AddOtlpExporter());
builder.Services.AddHostedService<Worker>();
builder.Build().Run();
