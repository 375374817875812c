using System.Threading.RateLimiting;

public class Slowdown
{
    private readonly RequestDelegate _next;
    private readonly PartitionedRateLimiter<HttpContext> _limits = PartitionedRateLimiter.Create<HttpContext, string>(
        http => RateLimitPartition.GetTokenBucketLimiter(
            http.Connection.RemoteIpAddress!.ToString(),
            _ => new TokenBucketRateLimiterOptions { TokenLimit = 100, TokensPerPeriod = 100, ReplenishmentPeriod = TimeSpan.FromMinutes(1) }));

    public Slowdown(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext http)
    {
        using var lease = _limits.AttemptAcquire(http);
        if (!lease.IsAcquired)
        {
            http.Response.StatusCode = 429;
            return;
        }
        await _next(http);
    }
}
