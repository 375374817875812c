using OpenTelemetry.Metrics;

namespace Kites;

public static class Telemetry
{
    public static void AddTelemetry(this IServiceCollection services) => services
        .AddOpenTelemetry()
        .WithMetrics(m => m
            .AddAspNetCoreInstrumentation()
            .AddPrometheusExporter());
}
