using Exporter;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ExportGate>();
var app = builder.Build();
app.MapGet("/export", async (ExportGate gate) => Results.Bytes(await gate.Export(), "text/csv"));
app.MapPost("/snapshot", async (HttpRequest req, ExportGate gate) =>
{
    using var ms = new MemoryStream();
    await req.Body.CopyToAsync(ms);
    gate.Offer(ms.ToArray());
    return Results.Accepted();
});
app.Run();
