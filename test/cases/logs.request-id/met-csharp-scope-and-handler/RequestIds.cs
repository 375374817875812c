namespace Flights;

public class RequestIdMiddleware(RequestDelegate next, ILogger<RequestIdMiddleware> log)
{
    public const string Header = "X-Request-Id";

    public async Task InvokeAsync(HttpContext ctx)
    {
        var id = ctx.Request.Headers[Header].FirstOrDefault() ?? Guid.NewGuid().ToString("N");
        ctx.Items[Header] = id;
        using (log.BeginScope(new Dictionary<string, object> { ["RequestId"] = id }))
        {
            await next(ctx);
        }
    }
}

public class ForwardRequestId(IHttpContextAccessor acc) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage req, CancellationToken ct)
    {
        if (acc.HttpContext?.Items[RequestIdMiddleware.Header] is string id)
            req.Headers.TryAddWithoutValidation(RequestIdMiddleware.Header, id);
        return base.SendAsync(req, ct);
    }
}
