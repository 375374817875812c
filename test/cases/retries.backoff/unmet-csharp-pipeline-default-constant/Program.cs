using Polly;
using Microsoft.Extensions.Http.Resilience;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("forecast", c => c.BaseAddress = new Uri("https://forecast.example"))
    .AddResilienceHandler("again", pipeline =>
        pipeline.AddRetry(new Polly.Retry.RetryStrategyOptions<HttpResponseMessage> { MaxRetryAttempts = 4, BackoffType = DelayBackoffType.Constant }));
var app = builder.Build();
app.MapGet("/v1/forecast/{city}", (string city, IHttpClientFactory f) => f.CreateClient("forecast").GetStringAsync(city));
app.Run();
