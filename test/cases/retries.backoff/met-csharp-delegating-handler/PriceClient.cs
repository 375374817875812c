namespace Kiosk;

public interface IPriceClient
{
    Task<string> GetAsync(string sku, CancellationToken ct);
}

public sealed class PriceClient(HttpClient http) : IPriceClient
{
    public Task<string> GetAsync(string sku, CancellationToken ct) => http.GetStringAsync($"/prices/{sku}", ct);
}

public sealed class PriceOptions
{
    public string BaseUrl { get; set; } = "";
    public int TimeoutSeconds { get; set; } = 5;
}
