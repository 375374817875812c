using Shop;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Prices>(c => { c.BaseAddress = new Uri(builder.Configuration["Prices"]!); c.Timeout = TimeSpan.FromSeconds(2); });
var app = builder.Build();
app.MapGet("/p/{id}", (string id, Prices p) => p.Find(id));
app.Run();
public sealed class Prices(HttpClient http, ILogger<Prices> log)
{
    public Task<string> Find(string id) => Again.Try(() => http.GetStringAsync("/p/" + id), log);
}
