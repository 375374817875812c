using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Tariffs;

public static class Pipelines
{
    public static void Reads(ResiliencePipelineBuilder<HttpResponseMessage> p) => p
        .AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 5,
            BackoffType = DelayBackoffType.Constant,
            Delay = TimeSpan.FromMilliseconds(250),
            MaxDelay = TimeSpan.FromSeconds(8),
        })
        .AddTimeout(TimeSpan.FromSeconds(2));
}
