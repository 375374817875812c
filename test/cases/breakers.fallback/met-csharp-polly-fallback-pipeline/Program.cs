using Polly;
using Polly.CircuitBreaker;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Quotes>(c => c.BaseAddress = new Uri(builder.Configuration["Quotes"]!))
    .AddResilienceHandler("quotes", p => p.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions()).AddTimeout(TimeSpan.FromSeconds(2)));
var app = builder.Build();
app.MapGet("/q", async (Quotes q) => await q.Today());
app.Run();
public sealed class Quotes(HttpClient http, ILogger<Quotes> log)
{
    private string last = "no quote yet";
    public async Task<string> Today()
    {
        try
        {
            return last = await http.GetStringAsync("/today");
        }
        catch (BrokenCircuitException e)
        {
            log.LogWarning(e, "quotes open, last known answer");
            return last;
        }
    }
}
