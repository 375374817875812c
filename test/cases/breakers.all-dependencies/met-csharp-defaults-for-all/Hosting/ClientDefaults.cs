using Microsoft.Extensions.Http.Resilience;

namespace Music.Hosting;

public static class ClientDefaults
{
    public static IServiceCollection AddGuardedClients(this IServiceCollection services)
    {
        services.ConfigureHttpClientDefaults(b => b.AddResilienceHandler("guard", p => p
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.4,
                MinimumThroughput = 20,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(15),
            })));
        services.AddHttpClient("artists", c => c.BaseAddress = new Uri("http://artists.internal"));
        services.AddHttpClient("covers", c => c.BaseAddress = new Uri("http://covers.internal"));
        return services;
    }
}
