using Sensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<SensorClient>(c =>
{
    c.BaseAddress = new Uri("http://telemetry.internal");
    c.Timeout = TimeSpan.FromSeconds(3);
});
// .AddStandardResilienceHandler(o => o.Retry.MaxRetryAttempts = 3);
var app = builder.Build();
app.MapGet("/sensors/{id}", async (string id, SensorClient s, HttpContext ctx) =>
{
    try
    {
        return Results.Text(await s.Latest(id));
    }
    catch (HttpRequestException)
    {
        ctx.Response.Headers.RetryAfter = "5";
        return Results.StatusCode(503);
    }
});
app.MapGet("/sensors/{id}/history", (string id, SensorClient s) => s.History(id));
app.Run();
