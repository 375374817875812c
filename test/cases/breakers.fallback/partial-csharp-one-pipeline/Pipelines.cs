using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Fallback;

namespace Profiles;

public static class Pipelines
{
    private static readonly HttpCircuitBreakerStrategyOptions Breaker = new() { FailureRatio = 0.5, MinimumThroughput = 10 };

    public static void Avatar(ResiliencePipelineBuilder<HttpResponseMessage> p) => p
        .AddFallback(new FallbackStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<Exception>(),
            FallbackAction = _ => Outcome.FromResultAsValueTask(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("/static/avatar.svg"),
            }),
        })
        .AddCircuitBreaker(Breaker);

    public static void Profile(ResiliencePipelineBuilder<HttpResponseMessage> p) => p.AddCircuitBreaker(Breaker);
}
