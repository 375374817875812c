using Checkout.Api.Clients;

namespace Checkout.Api.Endpoints;

public record CheckoutRequest(string OrderId, decimal Amount, string Postcode);

public static class CheckoutEndpoints
{
    public static void MapCheckout(this WebApplication app)
    {
        app.MapPost("/checkout", async (CheckoutRequest body, AddressClient addresses, PaymentClient payments, CancellationToken ct) =>
        {
            if (!await addresses.IsDeliverableAsync(body.Postcode, ct))
                return Results.UnprocessableEntity(new { error = "not_deliverable" });
            return Results.Ok(await payments.AuthoriseAsync(body.OrderId, body.Amount, ct));
        });
    }
}
