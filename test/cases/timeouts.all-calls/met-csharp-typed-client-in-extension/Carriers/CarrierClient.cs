namespace Parcels;

public record TrackingState(string Code, string State);

public interface ICarrierClient
{
    Task<TrackingState?> TrackAsync(string code, CancellationToken ct);
}

public sealed class CarrierClient(HttpClient http) : ICarrierClient
{
    public Task<TrackingState?> TrackAsync(string code, CancellationToken ct) =>
        http.GetFromJsonAsync<TrackingState>($"/tracking/{Uri.EscapeDataString(code)}", ct);
}
