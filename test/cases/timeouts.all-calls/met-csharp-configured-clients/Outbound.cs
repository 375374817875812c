namespace Shop;

public static class Outbound
{
    public static IServiceCollection AddUpstreams(this IServiceCollection services, IConfiguration cfg)
    {
        var limit = TimeSpan.FromSeconds(cfg.GetValue("Upstream:TimeoutSeconds", 4));
        services.AddHttpClient<StockClient>(c => { c.BaseAddress = new Uri(cfg["Upstream:Stock"]!); c.Timeout = limit; });
        services.AddHttpClient<PriceClient>(c => { c.BaseAddress = new Uri(cfg["Upstream:Price"]!); c.Timeout = limit; });
        return services;
    }
}

public class StockClient(HttpClient http)
{
    public Task<int> Count(string sku) => http.GetFromJsonAsync<int>($"/stock/{sku}");
}

public class PriceClient(HttpClient http)
{
    public Task<decimal> Price(string sku) => http.GetFromJsonAsync<decimal>($"/price/{sku}");
}
