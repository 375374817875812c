namespace Moorings.Api;

public sealed class HarbourOffice(HttpClient http)
{
    public async Task AnnounceAsync(string berth, string boat)
    {
        using var answer = await http.PostAsJsonAsync("arrivals", new { berth, boat });
        answer.EnsureSuccessStatusCode();
    }
}
