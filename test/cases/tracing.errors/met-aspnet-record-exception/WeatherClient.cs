namespace Vineyard.Api;

public sealed class WeatherClient(HttpClient http)
{
    private sealed record Night(double LowestCelsius);

    public async Task<double> LowestTonightAsync(int parcel, CancellationToken ct)
    {
        var night = await http.GetFromJsonAsync<Night>($"/nights/{parcel}", ct)
            ?? throw new InvalidOperationException("empty answer from the weather service");
        return night.LowestCelsius;
    }
}

