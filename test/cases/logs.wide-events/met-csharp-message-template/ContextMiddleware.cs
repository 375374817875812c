using System.Diagnostics;
using System.Security.Claims;

namespace Shop;

public class ContextMiddleware(RequestDelegate next, ILogger<ContextMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var requestId = context.Request.Headers["X-Request-Id"].FirstOrDefault() ?? Guid.NewGuid().ToString();
        var watch = Stopwatch.StartNew();
        using (logger.BeginScope(new Dictionary<string, object?>
        {
            ["RequestId"] = requestId,
            ["UserId"] = context.User.FindFirstValue(ClaimTypes.NameIdentifier),
        }))
        {
            await next(context);
            logger.LogInformation("request {Route} {Status} {DurationMs} {Tenant} {Plan}", context.Request.Path, context.Response.StatusCode, watch.ElapsedMilliseconds, context.User.FindFirstValue("tenant"), context.User.FindFirstValue("plan"));
        }
    }
}
