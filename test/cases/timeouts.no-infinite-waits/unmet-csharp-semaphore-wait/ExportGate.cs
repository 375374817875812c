namespace Exporter;

public class ExportGate
{
    private readonly SemaphoreSlim _gate = new(2);
    private TaskCompletionSource<byte[]> _snapshot = new();

    public void Offer(byte[] data) => _snapshot.TrySetResult(data);

    public async Task<byte[]> Export()
    {
        await _gate.WaitAsync();
        try
        {
            return await _snapshot.Task;
        }
        finally
        {
            _gate.Release();
        }
    }
}
