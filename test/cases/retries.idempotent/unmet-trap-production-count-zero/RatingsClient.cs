namespace Chess;

public sealed record Rating(int Player, int Elo);

public sealed class RatingsClient(HttpClient http)
{
    public Task<Rating?> OfAsync(int player, CancellationToken ct) =>
        http.GetFromJsonAsync<Rating>($"/ratings/{player}", ct);
}
