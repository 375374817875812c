namespace Checkout.Api.Clients;

public record Authorisation(string Id, string Status);

public class PaymentClient(HttpClient http)
{
    public async Task<Authorisation> AuthoriseAsync(string orderId, decimal amount, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("/v1/authorisations", new { orderId, amount }, ct);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Authorisation>(ct))!;
    }
}
