namespace Kiosk;

public sealed class RetryHandler(ILogger<RetryHandler> logger) : DelegatingHandler
{
    private const int MaxAttempts = 4;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var response = await base.SendAsync(request, cancellationToken);
                if ((int)response.StatusCode < 500 || attempt >= MaxAttempts)
                {
                    return response;
                }
                logger.LogWarning("Attempt {Attempt} for {Uri} gave {Status}", attempt, request.RequestUri, response.StatusCode);
            }
            catch (HttpRequestException e) when (attempt < MaxAttempts)
            {
                logger.LogWarning(e, "Attempt {Attempt} for {Uri} failed", attempt, request.RequestUri);
            }
            var delay = TimeSpan.FromMilliseconds(Math.Pow(2, attempt) * 100);
            await Task.Delay(delay, cancellationToken);
        }
    }
}
