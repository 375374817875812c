using Polly;
using Polly.Extensions.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Forecasts>(c => c.BaseAddress = new Uri("https://forecast.example"))
    .SetHandlerLifetime(TimeSpan.FromMinutes(5))
    .AddPolicyHandler(Again());
var app = builder.Build();
app.MapGet("/v1/forecast/{city}", (string city, Forecasts forecasts) => forecasts.ForCity(city));
app.Run();

static IAsyncPolicy<HttpResponseMessage> Again() =>
    HttpPolicyExtensions.HandleTransientHttpError()
        .WaitAndRetryAsync(4, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)));

public class Forecasts(HttpClient http)
{
    public Task<string> ForCity(string city) => http.GetStringAsync($"/forecast/{city}");
}
