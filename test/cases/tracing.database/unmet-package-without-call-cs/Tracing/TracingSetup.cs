using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Winery.Cellar.Tracing;

public static class TracingSetup
{
    public static IServiceCollection AddTracing(this IServiceCollection services)
    {
        services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("cellar"))
            .WithTracing(t => t
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddOtlpExporter());
        return services;
    }
}
