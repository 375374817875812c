using Polly;
using Polly.Extensions.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Trains>(c => c.BaseAddress = new Uri("https://trains.example"))
    .AddPolicyHandler(HttpPolicyExtensions.HandleTransientHttpError()
        .CircuitBreakerAsync(5, TimeSpan.FromSeconds(30)));
var app = builder.Build();
app.MapGet("/v1/trains", (Trains trains) => trains.Now());
app.Run();

public class Trains(HttpClient http)
{
    public Task<string> Now() => http.GetStringAsync("/now");
}
