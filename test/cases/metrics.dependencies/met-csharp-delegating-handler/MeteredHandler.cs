using System.Diagnostics;
using Prometheus;

namespace Toll;

public sealed class MeteredHandler : DelegatingHandler
{
    private static readonly Histogram Seconds = Metrics.CreateHistogram("toll_outbound_seconds", "Outbound calls", "host", "outcome");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        var watch = Stopwatch.StartNew();
        var outcome = "error";
        try
        {
            var response = await base.SendAsync(request, token);
            outcome = response.IsSuccessStatusCode ? "ok" : "error";
            return response;
        }
        finally
        {
            Seconds.WithLabels(request.RequestUri!.Host, outcome).Observe(watch.Elapsed.TotalSeconds);
        }
    }
}
