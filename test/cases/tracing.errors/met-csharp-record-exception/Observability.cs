using OpenTelemetry.Trace;

namespace Ovens;

public static class Observability
{
    public static IServiceCollection AddTracing(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithTracing(t => t
            .AddAspNetCoreInstrumentation(o => o.RecordException = true)
            .AddHttpClientInstrumentation(o => o.RecordException = true)
            .AddOtlpExporter());
        return services;
    }
}
