namespace Ferry;

public sealed record Departure(string Ship, DateTimeOffset At);

public sealed class TimetableClient(HttpClient http)
{
    public async Task<Departure[]> DeparturesAsync(string harbour, CancellationToken ct) =>
        await http.GetFromJsonAsync<Departure[]>($"/departures/{Uri.EscapeDataString(harbour)}", ct) ?? [];
}
