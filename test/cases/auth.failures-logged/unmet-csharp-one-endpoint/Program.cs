using Meters;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<KeyTable>();
var app = builder.Build();
var api = app.MapGroup("/v1");
api.MapPost("/readings/{id}", (string id, int value, ILogger<Program> log) =>
{
    log.LogInformation("reading stored meter {Meter} value {Value}", id, value);
    return Results.Accepted();
}).WithName("put").AddEndpointFilter<ApiKeyFilter>();
app.Run();
