namespace Quay;

public sealed class SlowCalls(ILogger<SlowCalls> log) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            return await base.SendAsync(request, ct);
        }
        catch (TaskCanceledException e)
        {
            log.LogError(e, "call of {Host}{Path} timed out", request.RequestUri!.Host, request.RequestUri.AbsolutePath);
            throw;
        }
    }
}
