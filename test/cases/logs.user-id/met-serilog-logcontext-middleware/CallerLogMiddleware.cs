using Serilog.Context;

namespace Choir.Api;

public sealed class CallerLogMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var user = context.User.FindFirst("sub")?.Value ?? "anonymous";
        var tenant = context.User.FindFirst("tenant")?.Value ?? "none";

        using (LogContext.PushProperty("UserId", user))
        using (LogContext.PushProperty("TenantId", tenant))
        {
            await next(context);
        }
    }
}
