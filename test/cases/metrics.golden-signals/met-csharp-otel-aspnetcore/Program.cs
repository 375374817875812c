using Kites;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTelemetry();
var app = builder.Build();
app.MapPrometheusScrapingEndpoint();
app.MapGet("/kites/{id:int}", (int id) => id < 100 ? Results.Ok(new { id }) : Results.NotFound());
app.Run();
