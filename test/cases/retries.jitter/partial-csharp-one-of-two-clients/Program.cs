using Polly;
using Microsoft.Extensions.Http.Resilience;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("trains", c => c.BaseAddress = new Uri("https://trains.example"))
    .AddResilienceHandler("trains", p => p.AddRetry(new HttpRetryStrategyOptions
    {
        MaxRetryAttempts = 3, BackoffType = DelayBackoffType.Exponential, UseJitter = true,
    }));
builder.Services.AddHttpClient("buses", c => c.BaseAddress = new Uri("https://buses.example"))
    .AddResilienceHandler("buses", p => p.AddRetry(new HttpRetryStrategyOptions
    {
        MaxRetryAttempts = 3, BackoffType = DelayBackoffType.Exponential, UseJitter = false,
    }));
var app = builder.Build();
app.MapGet("/v1/trains", (IHttpClientFactory f) => f.CreateClient("trains").GetStringAsync("/now"));
app.MapGet("/v1/buses", (IHttpClientFactory f) => f.CreateClient("buses").GetStringAsync("/now"));
app.Run();
