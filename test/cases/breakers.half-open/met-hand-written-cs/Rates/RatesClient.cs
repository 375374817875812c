namespace Rates;

public class RatesClient(HttpClient http, Circuit circuit)
{
    public Task<string> GetAsync(string currency, CancellationToken ct) =>
        circuit.ExecuteAsync(t => http.GetStringAsync($"/rates/{currency}", t), ct);
}
