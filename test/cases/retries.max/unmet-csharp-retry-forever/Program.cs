using Polly;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("forecast", c => c.BaseAddress = new Uri("https://forecast.example"))
    .AddTransientHttpErrorPolicy(p => p.WaitAndRetryForeverAsync(attempt => TimeSpan.FromSeconds(attempt)));
var app = builder.Build();
app.MapGet("/v1/forecast/{city}", (string city, IHttpClientFactory f) => f.CreateClient("forecast").GetStringAsync(city));
app.Run();
