using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Parking.Api.Resilience;

public static class OutboundExtensions
{
    public static IHttpClientBuilder AddBreaker(this IHttpClientBuilder client)
    {
        client.Services.AddOptions<BreakerSettings>()
            .BindConfiguration("Breaker")
            .ValidateDataAnnotations()
            .ValidateOnStart();

        client.AddResilienceHandler("breaker", (pipeline, context) =>
        {
            var s = context.ServiceProvider.GetRequiredService<IOptions<BreakerSettings>>().Value;
            pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = s.FailureRatio,
                MinimumThroughput = s.MinimumThroughput,
                SamplingDuration = TimeSpan.FromSeconds(s.SamplingSeconds),
                BreakDuration = TimeSpan.FromSeconds(s.BreakSeconds),
            });
        });
        return client;
    }
}
