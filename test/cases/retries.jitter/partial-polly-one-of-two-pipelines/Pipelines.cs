using Polly;
using Polly.Retry;

namespace Hotel;

public static class Pipelines
{
    public static IServiceCollection AddHotelPipelines(this IServiceCollection services) => services
        .AddResiliencePipeline("rooms", b => b.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>(),
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        }))
        .AddResiliencePipeline("minibar", b => b.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>(),
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
        }));
}
