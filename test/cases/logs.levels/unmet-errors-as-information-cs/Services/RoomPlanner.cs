namespace Clinic.Scheduling.Services;

public sealed class RoomPlanner(HttpClient http, ILogger<RoomPlanner> logger)
{
    public async Task<string?> AssignAsync(Guid appointment, CancellationToken ct)
    {
        try
        {
            var room = await http.GetFromJsonAsync<Room>($"rooms/free?for={appointment}", ct);
            logger.LogInformation("Room {Room} assigned to {Appointment}", room?.Name, appointment);
            return room?.Name;
        }
        catch (HttpRequestException e)
        {
            logger.LogInformation("Assigning a room failed for {Appointment}: {Message}", appointment, e.Message);
            return null;
        }
    }

    private sealed record Room(string Name);
}
