namespace Checkout.Api.Clients;

public record AddressCheck(bool Deliverable);

public class AddressClient(HttpClient http)
{
    public async Task<bool> IsDeliverableAsync(string postcode, CancellationToken ct)
    {
        var check = await http.GetFromJsonAsync<AddressCheck>($"/check/{Uri.EscapeDataString(postcode)}", ct);
        return check!.Deliverable;
    }
}
