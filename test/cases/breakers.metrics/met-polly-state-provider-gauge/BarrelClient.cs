namespace Cellar;

public sealed record Barrel(int Id, double Litres, double Celsius);

public sealed class BarrelClient(HttpClient http)
{
    public Task<Barrel?> FindAsync(int id, CancellationToken ct) =>
        http.GetFromJsonAsync<Barrel>($"/barrels/{id}", ct);
}
