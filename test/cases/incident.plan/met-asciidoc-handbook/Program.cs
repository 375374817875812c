using System.Collections.Concurrent;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var calls = new ConcurrentQueue<string>();

app.MapPost("/lifts/{id}/emergency", (string id) =>
{
    calls.Enqueue(id);
    return Results.Accepted();
});
app.MapGet("/emergencies/next", () => calls.TryDequeue(out var id) ? Results.Ok(id) : Results.NoContent());

app.Run();
