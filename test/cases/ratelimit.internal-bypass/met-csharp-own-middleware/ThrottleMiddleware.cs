using System.Net;
using Microsoft.Extensions.Caching.Memory;
namespace Acme;

public sealed class ThrottleMiddleware(RequestDelegate next, IMemoryCache cache)
{
    private static readonly IPNetwork Cluster = IPNetwork.Parse("10.0.0.0/8");
    private const int Limit = 100;

    public async Task InvokeAsync(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress!;
        if (Cluster.Contains(address))
        {
            await next(context);
            return;
        }
        var window = cache.GetOrCreate($"hits:{address}", e =>
        {
            e.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
            return new Window();
        })!;
        if (Interlocked.Increment(ref window.Hits) > Limit)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }
        await next(context);
    }

    private sealed class Window { public int Hits; }
}
