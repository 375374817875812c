namespace MailMover;

public record Migration(string Id, string Mailbox, string State);

public class Migrations(HttpClient http)
{
    public async Task<Migration?> StartAsync(string mailbox, CancellationToken ct)
    {
        var response = await http.PostAsJsonAsync("moves", new { mailbox, target = "cloud" }, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<Migration>(ct);
    }

    public async Task RollbackAsync(string id, CancellationToken ct)
    {
        var response = await http.DeleteAsync($"moves/{Uri.EscapeDataString(id)}", ct);
        response.EnsureSuccessStatusCode();
    }
}
