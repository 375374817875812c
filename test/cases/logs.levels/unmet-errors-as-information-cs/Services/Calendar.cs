using System.Net.Http.Json;

namespace Clinic.Scheduling.Services;

public sealed class Calendar(HttpClient http, ILogger<Calendar> logger)
{
    public async Task<bool> SaveAsync(Guid appointment, DateTimeOffset at, string room, CancellationToken ct)
    {
        try
        {
            var res = await http.PostAsJsonAsync("entries", new { appointment, at, room }, ct);
            res.EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException e)
        {
            logger.LogDebug("Saving appointment {Appointment} failed: {Message}", appointment, e.Message);
            return false;
        }
    }
}
