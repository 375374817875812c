using Polly;
using Polly.Extensions.Http;

namespace Places;

public static class Policies
{
    public static IAsyncPolicy<HttpResponseMessage> Maps(ILogger log) => HttpPolicyExtensions.HandleTransientHttpError()
        .WaitAndRetryAsync(3, n => TimeSpan.FromMilliseconds(100 * Math.Pow(2, n)),
            (outcome, wait, n, _) => log.LogWarning(outcome.Exception, "maps attempt {Attempt} failed, waiting {Wait}", n, wait));

    public static IAsyncPolicy<HttpResponseMessage> Photos() => HttpPolicyExtensions.HandleTransientHttpError()
        .WaitAndRetryAsync(3, n => TimeSpan.FromMilliseconds(100 * Math.Pow(2, n)));
}
