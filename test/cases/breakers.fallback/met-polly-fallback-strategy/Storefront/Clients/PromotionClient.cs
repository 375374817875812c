using System.Net.Http.Json;

namespace Storefront.Clients;

public record Promotion(string Code, string Title, int PercentOff);

public interface IPromotionClient
{
    Task<IReadOnlyList<Promotion>> ActiveAsync(string region, CancellationToken ct);
}

public class PromotionClient(HttpClient http) : IPromotionClient
{
    public async Task<IReadOnlyList<Promotion>> ActiveAsync(string region, CancellationToken ct) =>
        await http.GetFromJsonAsync<List<Promotion>>($"/regions/{region}/promotions", ct) ?? [];
}
