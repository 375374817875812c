using Serilog.Context;

public sealed class BakerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using (LogContext.PushProperty("UserId", context.User.FindFirst("sub")?.Value))
        {
            await next(context);
        }
    }
}
