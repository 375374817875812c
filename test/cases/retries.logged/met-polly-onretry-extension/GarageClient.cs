namespace Parking.Api;

public sealed class GarageClient(HttpClient http)
{
    public Task<int> FreeAsync(string garage, CancellationToken ct) =>
        http.GetFromJsonAsync<int>($"/garages/{garage}/free", ct);
}
