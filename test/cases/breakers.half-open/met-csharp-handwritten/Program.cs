using Shop;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new Circuit(5, TimeSpan.FromSeconds(20), TimeProvider.System));
builder.Services.AddHttpClient<Prices>(c => { c.BaseAddress = new Uri(builder.Configuration["Prices"]!); c.Timeout = TimeSpan.FromSeconds(2); });
var app = builder.Build();
app.MapGet("/p/{id}", (string id, Prices p, CancellationToken ct) => p.Find(id, ct));
app.Run();
public sealed class Prices(HttpClient http, Circuit circuit)
{
    public Task<string> Find(string id, CancellationToken ct) => circuit.RunAsync(t => http.GetStringAsync("/p/" + id, t), ct);
}
