using Ferns;
using Microsoft.AspNetCore.Http.Timeouts;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy
{
    Timeout = builder.Configuration.GetValue<TimeSpan>("Timeouts:Request"),
    TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
});
builder.Services.AddNursery(builder.Configuration);

var app = builder.Build();

app.UseRequestTimeouts();
app.MapGet("/ferns/{species}/stock", async (string species, NurseryClient nursery, CancellationToken ct) =>
    Results.Ok(await nursery.StockAsync(species, ct)));

app.Run();
