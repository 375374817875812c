namespace Moorings;

public sealed class Tariffs(HttpClient http, ILogger<Tariffs> logger)
{
    private const int ListCents = 3900;

    public async Task<int> NightlyCentsAsync(int mooring)
    {
        try
        {
            return await http.GetFromJsonAsync<int>($"nightly/{mooring}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            Log.ListPriceUsed(logger, e, ListCents);
            return ListCents;
        }
    }
}
