using TollGate;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton<TariffTable>();

var app = builder.Build();

app.MapPost("/passages", (Passage passage, TariffTable tariffs, ILogger<Program> logger) =>
{
    if (!tariffs.TryGetCents(passage.VehicleClass, out var cents))
    {
        logger.LogWarning("Unknown vehicle class {VehicleClass} at {Gate}", passage.VehicleClass, passage.Gate);
        return Results.UnprocessableEntity();
    }

    logger.LogInformation("Passage at {Gate} charged {Cents} cents", passage.Gate, cents);
    return Results.Ok(new { cents });
});

app.Run();
