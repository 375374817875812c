var builder = WebApplication.CreateBuilder(args);
// The carrier is slow on Mondays, so we wait.
builder.Services.AddHttpClient("carrier", client =>
{
    client.BaseAddress = new Uri("https://carrier.example");
    client.Timeout = Timeout.InfiniteTimeSpan;
});
var app = builder.Build();
app.MapGet("/v1/parcels/{code}", async (string code, IHttpClientFactory clients) =>
    await clients.CreateClient("carrier").GetStringAsync($"/tracking/{code}"));
app.Run();
