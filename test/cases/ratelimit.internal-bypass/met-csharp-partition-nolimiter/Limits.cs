using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
namespace Acme.Limits;

public static class LimitExtensions
{
    public static IServiceCollection AddTieredLimits(this IServiceCollection services) =>
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(ctx =>
            {
                if (ctx.User.IsInRole("service"))
                    return RateLimitPartition.GetNoLimiter("service");
                return RateLimitPartition.GetTokenBucketLimiter(ctx.Connection.RemoteIpAddress?.ToString() ?? "none", _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = 100, TokensPerPeriod = 100, ReplenishmentPeriod = TimeSpan.FromMinutes(1)
                });
            });
        });
}
