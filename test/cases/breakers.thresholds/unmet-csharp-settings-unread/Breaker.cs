namespace Lift;

public class Breaker
{
    private int _failures;
    private DateTime _openedAt;

    public async Task<T> Run<T>(Func<Task<T>> call)
    {
        if (_failures >= 3 && DateTime.UtcNow - _openedAt < TimeSpan.FromSeconds(60))
            throw new InvalidOperationException("circuit open");
        try
        {
            var result = await call();
            _failures = 0;
            return result;
        }
        catch (HttpRequestException)
        {
            if (++_failures >= 3) _openedAt = DateTime.UtcNow;
            throw;
        }
    }
}
