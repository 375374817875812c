namespace Fleet.Api;

public sealed class TelematicsClient(HttpClient http, ILogger<TelematicsClient> logger)
{
    public async Task<Position?> PositionAsync(string plate, CancellationToken ct)
    {
        logger.LogInformation("position lookup started for {Plate}", plate);
        try
        {
            return await http.GetFromJsonAsync<Position>($"/vehicles/{plate}/position", ct);
        }
        catch (TaskCanceledException)
        {
            // logger.LogWarning(ex, "telematics timed out for {Plate} after {Limit}", plate, http.Timeout);
            return null;
        }
    }
}

public sealed record Position(double Lat, double Lon, DateTimeOffset At);
