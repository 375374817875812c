namespace Shop;
public static class Again
{
    public static async Task<T> Try<T>(Func<Task<T>> work, ILogger log, int tries = 4)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (HttpRequestException e) when (attempt < tries)
            {
                var pause = TimeSpan.FromMilliseconds(Math.Pow(2, attempt) * 100 * (0.5 + Random.Shared.NextDouble()));
                log.LogWarning(e, "attempt {Attempt} failed, next in {Pause}", attempt, pause);
                await Task.Delay(pause);
            }
        }
    }
}
