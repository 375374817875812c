using System.Diagnostics;

namespace Cinema.Booking.Telemetry;

public sealed class RequestEventMiddleware(RequestDelegate next, ILogger<RequestEventMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext ctx, RequestEvent evt)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(ctx);
        }
        catch (Exception e)
        {
            evt.Set("error", e.GetType().Name);
            ctx.Response.StatusCode = 500;
        }
        evt.Set("request_id", ctx.TraceIdentifier);
        evt.Set("route", (ctx.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        evt.Set("status", ctx.Response.StatusCode);
        evt.Set("duration_ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        var level = ctx.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Information;
        logger.Log(level, "request {@Event}", evt.Fields);
    }
}
