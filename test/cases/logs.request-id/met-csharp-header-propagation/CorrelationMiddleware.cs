using Serilog.Context;

namespace Quay;

public sealed class CorrelationMiddleware(RequestDelegate next)
{
    public const string Header = "X-Correlation-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Headers.TryGetValue(Header, out var id)) id = Guid.NewGuid().ToString("N");
        context.Request.Headers[Header] = id;
        using (LogContext.PushProperty("CorrelationId", id.ToString()))
            await next(context);
    }
}
