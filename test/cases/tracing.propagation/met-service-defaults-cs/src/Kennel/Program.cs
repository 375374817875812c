using ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpClient("feeding", c => c.BaseAddress = new Uri("http://feeding.internal/"));
var app = builder.Build();
app.MapPost("/dogs/{id:int}/stay", async (int id, IHttpClientFactory clients, CancellationToken ct) =>
{
    using var res = await clients.CreateClient("feeding").PostAsync($"dogs/{id}/plan", null, ct);
    return res.IsSuccessStatusCode ? Results.Created($"/dogs/{id}/stay", null) : Results.StatusCode(502);
});
app.Run();
