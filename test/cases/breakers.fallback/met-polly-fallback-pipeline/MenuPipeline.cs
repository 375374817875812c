using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;

namespace Canteen;

public static class MenuPipeline
{
    private static readonly PredicateBuilder<Menu> Failures = new PredicateBuilder<Menu>()
        .Handle<HttpRequestException>()
        .Handle<TaskCanceledException>();

    public static IServiceCollection AddMenuPipeline(this IServiceCollection services) =>
        services.AddResiliencePipeline<string, Menu>("menus", pipeline => pipeline
            .AddFallback(new FallbackStrategyOptions<Menu>
            {
                ShouldHandle = new PredicateBuilder<Menu>()
                    .Handle<HttpRequestException>()
                    .Handle<TaskCanceledException>()
                    .Handle<BrokenCircuitException>(),
                FallbackAction = static _ => Outcome.FromResultAsValueTask(Menu.Standard),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Menu>
            {
                ShouldHandle = Failures,
                FailureRatio = 0.5,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromSeconds(20),
                BreakDuration = TimeSpan.FromSeconds(30),
            }));
}
