namespace Ferns;

public sealed record Stock(string Species, int Pots);

public sealed class NurseryClient(HttpClient http)
{
    public async Task<Stock?> StockAsync(string species, CancellationToken ct) =>
        await http.GetFromJsonAsync<Stock>($"/stock/{Uri.EscapeDataString(species)}", ct);
}

public static class NurseryRegistration
{
    public static IServiceCollection AddNursery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<NurseryClient>(c => c.BaseAddress = new Uri(configuration["Nursery:Url"]!))
            .AddStandardResilienceHandler(o =>
            {
                o.AttemptTimeout.Timeout = configuration.GetValue<TimeSpan>("Timeouts:NurseryAttempt");
                o.Retry.MaxRetryAttempts = 2;
                o.Retry.Delay = TimeSpan.FromMilliseconds(200);
                o.TotalRequestTimeout.Timeout = configuration.GetValue<TimeSpan>("Timeouts:NurseryTotal");
            });
        return services;
    }
}
