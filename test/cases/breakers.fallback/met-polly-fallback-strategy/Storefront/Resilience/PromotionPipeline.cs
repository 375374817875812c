using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;
using Polly.Timeout;

namespace Storefront.Resilience;

public static class PromotionPipeline
{
    public static IHttpClientBuilder AddPromotionResilience(this IHttpClientBuilder client)
    {
        client.AddResilienceHandler("promotions", pipeline =>
        {
            pipeline
                .AddFallback(new FallbackStrategyOptions<HttpResponseMessage>
                {
                    ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                        .Handle<BrokenCircuitException>()
                        .Handle<HttpRequestException>()
                        .Handle<TimeoutRejectedException>()
                        .HandleResult(r => (int)r.StatusCode >= 500),
                    FallbackAction = static _ => Outcome.FromResultAsValueTask(
                        new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(Array.Empty<object>()) }),
                })
                .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.4,
                    MinimumThroughput = 15,
                    SamplingDuration = TimeSpan.FromSeconds(30),
                    BreakDuration = TimeSpan.FromSeconds(20),
                })
                .AddTimeout(TimeSpan.FromSeconds(2));
        });
        return client;
    }
}
