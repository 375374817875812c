using Lamps;
using Serilog;

var builder = WebApplication.CreateBuilder(args);
builder.UseJsonLogs();
var app = builder.Build();
app.UseSerilogRequestLogging();
app.MapPut("/lamps/{id}/{state}", (string id, string state, ILogger<Program> log) =>
{
    log.LogInformation("lamp {Lamp} switched {State}", id, state);
    return Results.NoContent();
});
app.Run();
