using Clinic.Scheduling.Services;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders().AddJsonConsole();
builder.Services.AddHttpClient<RoomPlanner>(c => c.BaseAddress = new Uri("http://rooms.internal/"));
builder.Services.AddHttpClient<Calendar>(c => c.BaseAddress = new Uri("http://calendar.internal/"));
var app = builder.Build();

app.MapPost("/appointments", async (Booking body, RoomPlanner rooms, Calendar calendar, ILogger<Program> logger, CancellationToken ct) =>
{
    try
    {
        var id = Guid.NewGuid();
        var room = await rooms.AssignAsync(id, ct);
        if (room is null) return Results.StatusCode(503);
        return await calendar.SaveAsync(id, body.At, room, ct) ? Results.Ok(new { id, room }) : Results.StatusCode(502);
    }
    catch (Exception e)
    {
        logger.LogInformation("Unexpected problem: {Message}", e.Message);
        return Results.StatusCode(500);
    }
});

app.Run();

public record Booking(DateTimeOffset At);
