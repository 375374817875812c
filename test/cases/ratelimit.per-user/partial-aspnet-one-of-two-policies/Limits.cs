using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Library.Api;

public static class Limits
{
    public const string Loans = "loans";
    public const string Catalogue = "catalogue";

    public static IServiceCollection AddLibraryLimits(this IServiceCollection services) =>
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;

            o.AddPolicy(Loans, ctx => RateLimitPartition.GetFixedWindowLimiter(
                ctx.User.FindFirstValue(ClaimTypes.NameIdentifier)!,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) }));

            o.AddFixedWindowLimiter(Catalogue, w =>
            {
                w.PermitLimit = 2000;
                w.Window = TimeSpan.FromMinutes(1);
            });
        });
}
