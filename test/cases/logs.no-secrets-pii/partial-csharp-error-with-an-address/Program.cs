var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Harbour>(o => o.UseNpgsql("Host=db").EnableSensitiveDataLogging());
var app = builder.Build();
app.MapPost("/guests", (Guest guest, ILogger<Program> logger) =>
{
    logger.LogInformation("guest {Id}", guest.Id);
    if (guest.Id == 0)
    {
        throw new InvalidOperationException($"{guest.Email} is already known");
    }
    return Results.Ok();
});
app.Run();

public record Guest(int Id, string Email);
