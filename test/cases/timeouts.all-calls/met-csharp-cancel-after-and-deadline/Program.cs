using Quoting.Protos;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpcClient<Rates.RatesClient>(o => o.Address = new Uri(builder.Configuration["Rates:Url"]!));
builder.Services.AddHttpClient("news", c => c.Timeout = Timeout.InfiniteTimeSpan);
var app = builder.Build();
app.MapGet("/v1/rates/{currency}", async (string currency, Rates.RatesClient rates) =>
    (await rates.FindAsync(new FindRequest { Currency = currency }, deadline: DateTime.UtcNow.AddSeconds(2))).Value);
app.MapGet("/v1/news", async (IHttpClientFactory clients, CancellationToken ct) =>
{
    using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
    limit.CancelAfter(TimeSpan.FromSeconds(3));
    return await clients.CreateClient("news").GetStringAsync("https://news.example/today", limit.Token);
});
app.Run();
