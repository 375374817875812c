using System.Net.Http.Json;

namespace Lending.Api.Clients;

public record CreditScore(int Value, string Band);

public sealed class CreditBureauClient(HttpClient http)
{
    public async Task<CreditScore> GetScoreAsync(string reference, CancellationToken ct) =>
        await http.GetFromJsonAsync<CreditScore>($"v2/scores/{reference}", ct)
        ?? throw new InvalidOperationException("Empty score response");
}

public sealed class DisbursementClient(HttpClient http)
{
    public async Task StartAsync(Guid loanId, decimal amount, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("disbursements", new { loanId, amount }, ct);
        response.EnsureSuccessStatusCode();
    }

    public Task<DisbursementState?> GetAsync(Guid loanId, CancellationToken ct) =>
        http.GetFromJsonAsync<DisbursementState>($"disbursements/{loanId}", ct);
}

public record DisbursementState(Guid LoanId, string Status);

public sealed class NotificationClient(HttpClient http)
{
    public async Task LoanDecidedAsync(Guid borrowerId, Guid loanId, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("messages", new { borrowerId, loanId, template = "loan-decided" }, ct);
        response.EnsureSuccessStatusCode();
    }
}
