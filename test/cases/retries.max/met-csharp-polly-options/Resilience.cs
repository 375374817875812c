using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Rates;

public static class Resilience
{
    public static IHttpClientBuilder WithRetries(this IHttpClientBuilder b)
    {
        b.AddResilienceHandler("upstream", p => p
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(200),
            })
            .AddTimeout(TimeSpan.FromSeconds(2)));
        return b;
    }
}
