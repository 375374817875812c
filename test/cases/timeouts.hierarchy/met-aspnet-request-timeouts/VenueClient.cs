namespace Tickets.Api;

public sealed class VenueClient(HttpClient http)
{
    public Task<Seats?> SeatsAsync(string venue, CancellationToken ct) =>
        http.GetFromJsonAsync<Seats>($"/venues/{venue}/seats", ct);
}

public sealed record Seats(int Free, int Total);
