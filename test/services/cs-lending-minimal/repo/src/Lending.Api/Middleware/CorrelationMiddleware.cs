using MassTransit;
using Serilog.Context;

namespace Lending.Api.Middleware;

public static class Correlation
{
    public const string Header = "X-Correlation-Id";
    public const string ItemKey = "CorrelationId";
}

public sealed class CorrelationMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var id = context.Request.Headers[Correlation.Header].FirstOrDefault() ?? Guid.NewGuid().ToString("N");
        context.Items[Correlation.ItemKey] = id;
        context.Response.Headers[Correlation.Header] = id;
        using (LogContext.PushProperty("CorrelationId", id))
        {
            await next(context);
        }
    }
}

public sealed class UserContextMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var sub = context.User.FindFirst("sub")?.Value;
        using (LogContext.PushProperty("UserId", sub))
        {
            await next(context);
        }
    }
}

public sealed class CorrelationHandler(IHttpContextAccessor accessor) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (accessor.HttpContext?.Items[Correlation.ItemKey] is string id)
        {
            request.Headers.TryAddWithoutValidation(Correlation.Header, id);
        }
        return base.SendAsync(request, ct);
    }
}

public sealed class CorrelationConsumeFilter<T> : IFilter<ConsumeContext<T>> where T : class
{
    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        using (LogContext.PushProperty("CorrelationId", context.CorrelationId ?? context.MessageId))
        {
            await next.Send(context);
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("correlation");
}
