using Parking.Api.Resilience;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddHttpClient("occupancy", c =>
    {
        c.BaseAddress = new Uri(builder.Configuration["Occupancy:BaseUrl"]!);
        c.Timeout = TimeSpan.FromSeconds(3);
    })
    .AddBreaker();

var app = builder.Build();
app.MapGet("/garages/{id}/free", async (string id, IHttpClientFactory clients, CancellationToken ct) =>
{
    var free = await clients.CreateClient("occupancy").GetFromJsonAsync<int>($"/garages/{id}/free", ct);
    return Results.Ok(new { id, free });
});
app.Run();
