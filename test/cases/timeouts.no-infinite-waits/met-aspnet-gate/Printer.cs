using Microsoft.Extensions.Options;

namespace Labels.Api;

public sealed class PrinterGate
{
    public SemaphoreSlim Slot { get; } = new(1, 1);
}

public sealed class Printer(HttpClient http, PrinterGate gate, IOptions<PrinterOptions> options)
{
    public async Task<bool> PrintAsync(string label, CancellationToken ct)
    {
        if (!await gate.Slot.WaitAsync(options.Value.GateWait, ct)) return false;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(options.Value.PrintWait);
            var res = await http.PostAsJsonAsync("/jobs", new { label }, limit.Token);
            res.EnsureSuccessStatusCode();
            var job = res.Headers.Location!;
            while (await http.GetStringAsync(job, limit.Token) != "done")
            {
                await Task.Delay(300, limit.Token);
            }
            return true;
        }
        finally
        {
            gate.Slot.Release();
        }
    }
}
