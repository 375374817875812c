using OpenTelemetry.Metrics;

namespace Dives;

public static class Telemetry
{
    public static void AddMetrics2(this IServiceCollection s) => s.AddOpenTelemetry().WithMetrics(m => m
        .AddAspNetCoreInstrumentation()
        .AddRuntimeInstrumentation()
        .AddOtlpExporter());
}
