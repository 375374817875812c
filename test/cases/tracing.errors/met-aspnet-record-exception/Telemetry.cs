using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Vineyard.Api;

public static class Telemetry
{
    public static IServiceCollection AddVineyardTelemetry(this IServiceCollection services)
    {
        services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("vineyard-api"))
            .WithTracing(tracing => tracing
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(0.1)))
                .AddAspNetCoreInstrumentation(o => o.RecordException = true)
                .AddHttpClientInstrumentation(o => o.RecordException = true)
                .AddOtlpExporter());
        return services;
    }
}
