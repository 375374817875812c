namespace Geocode;

public sealed record Position(double Latitude, double Longitude);

public sealed class GeocoderClient(HttpClient http)
{
    public Task<Position?> FindAsync(string address) =>
        http.GetFromJsonAsync<Position>($"/search?q={Uri.EscapeDataString(address)}");
}
