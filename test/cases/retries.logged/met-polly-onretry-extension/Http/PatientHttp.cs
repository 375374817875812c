using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Parking.Api.Http;

public static class PatientHttp
{
    public static IHttpClientBuilder Patient(this IHttpClientBuilder http)
    {
        http.AddResilienceHandler("patient", (pipeline, context) =>
        {
            var log = context.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("Outbound");
            pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                OnRetry = args =>
                {
                    log.LogWarning(args.Outcome.Exception, "attempt {Attempt} failed with {Status}, next in {Delay}",
                        args.AttemptNumber + 1, args.Outcome.Result?.StatusCode, args.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            });
            pipeline.AddTimeout(TimeSpan.FromSeconds(2));
        });
        return http;
    }
}
