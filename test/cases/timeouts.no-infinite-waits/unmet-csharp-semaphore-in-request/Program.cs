var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var gate = new SemaphoreSlim(1);
app.MapPost("/v1/seats/{row}", async (string row) =>
{
    await gate.WaitAsync();
    try { return Results.Ok(new { row }); }
    finally { gate.Release(); }
});
app.Run();
