namespace Rates;

public class TracingHandler : DelegatingHandler
{
    private readonly ILogger<TracingHandler> _log;
    public TracingHandler(ILogger<TracingHandler> log) { _log = log; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        _log.LogInformation("calling {Uri} with {Headers}", request.RequestUri, request.Headers);
        return await base.SendAsync(request, ct);
    }
}
