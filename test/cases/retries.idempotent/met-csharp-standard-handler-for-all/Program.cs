var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
builder.Services.AddHttpClient<Forecasts>(c => c.BaseAddress = new Uri("https://forecast.example"));
var app = builder.Build();
app.MapGet("/v1/forecast/{city}", (string city, Forecasts forecasts) => forecasts.ForCity(city));
app.Run();

public class Forecasts(HttpClient http)
{
    public Task<string> ForCity(string city) => http.GetStringAsync($"/forecast/{city}");
}
