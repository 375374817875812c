namespace Shop;
public enum CircuitState { Closed, Open, HalfOpen }
public sealed class Circuit(int limit, TimeSpan pause, TimeProvider clock)
{
    private readonly object gate = new();
    private CircuitState state = CircuitState.Closed;
    private int failures;
    private DateTimeOffset openedAt;

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        lock (gate)
        {
            if (state == CircuitState.Open)
            {
                if (clock.GetUtcNow() - openedAt < pause) throw new CircuitOpenException();
                state = CircuitState.HalfOpen;
            }
        }
        try
        {
            var result = await work(ct);
            lock (gate) { state = CircuitState.Closed; failures = 0; }
            return result;
        }
        catch (HttpRequestException)
        {
            lock (gate)
            {
                failures++;
                if (state == CircuitState.HalfOpen || failures >= limit)
                {
                    state = CircuitState.Open;
                    openedAt = clock.GetUtcNow();
                }
            }
            throw;
        }
    }
}
public sealed class CircuitOpenException : Exception { }
