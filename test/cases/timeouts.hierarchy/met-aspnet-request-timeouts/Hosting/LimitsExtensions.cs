using Microsoft.AspNetCore.Http.Timeouts;

namespace Tickets.Api.Hosting;

public static class LimitsExtensions
{
    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration cfg) =>
        services.AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = cfg.GetValue<TimeSpan>("Limits:Request"),
            TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
        });

    public static IServiceCollection AddVenues(this IServiceCollection services, IConfiguration cfg)
    {
        services.AddHttpClient<VenueClient>(c => c.BaseAddress = new Uri(cfg["Venue:BaseUrl"]!))
            .AddStandardResilienceHandler(cfg.GetSection("Venue:Resilience"));
        return services;
    }
}
