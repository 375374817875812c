using Polly;
using Polly.Contrib.WaitAndRetry;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("forecast", c => c.BaseAddress = new Uri("https://forecast.example"))
    .AddTransientHttpErrorPolicy(p => p.WaitAndRetryAsync(
        Backoff.DecorrelatedJitterBackoffV2(medianFirstRetryDelay: TimeSpan.FromMilliseconds(300), retryCount: 4)));
var app = builder.Build();
app.MapGet("/v1/forecast/{city}", (string city, IHttpClientFactory f) => f.CreateClient("forecast").GetStringAsync(city));
app.Run();
