namespace Rates;

public sealed class CircuitOpenException : Exception;

public sealed class Circuit(int limit, TimeSpan pause, TimeProvider clock)
{
    private readonly object _gate = new();
    private int _failures;
    private DateTimeOffset? _openedAt;
    private bool _probing;

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> operation, CancellationToken ct)
    {
        lock (_gate)
        {
            if (_openedAt is { } at)
            {
                if (_probing || clock.GetUtcNow() - at < pause) throw new CircuitOpenException();
                _probing = true;
            }
        }
        try
        {
            var result = await operation(ct);
            lock (_gate) { _failures = 0; _openedAt = null; _probing = false; }
            return result;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            lock (_gate)
            {
                _probing = false;
                if (++_failures >= limit) _openedAt = clock.GetUtcNow();
            }
            throw;
        }
    }
}
