using System.Threading.RateLimiting;

namespace Names.Api.Middleware;

public class QuotaMiddleware(RequestDelegate next)
{
    private const int Limit = 120;

    private readonly PartitionedRateLimiter<HttpContext> _limiter =
        PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
            http.Request.Headers["X-Api-Key"].ToString(),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = Limit, Window = TimeSpan.FromMinutes(1) }));

    public async Task InvokeAsync(HttpContext http)
    {
        using var lease = await _limiter.AcquireAsync(http);
        var left = _limiter.GetStatistics(http)?.CurrentAvailablePermits ?? 0;
        http.Response.Headers["X-RateLimit-Limit"] = Limit.ToString();
        http.Response.Headers["X-RateLimit-Remaining"] = left.ToString();
        if (!lease.IsAcquired)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }
        await next(http);
    }
}
