using OpenTelemetry.Metrics;

namespace Greenhouse;

public static class Telemetry
{
    public static IServiceCollection AddDependencyMetrics(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter("Npgsql")
            .AddHttpClientInstrumentation()
            .AddPrometheusExporter());
        return services;
    }
}
