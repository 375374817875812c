using Geocode;
using Microsoft.Extensions.Http.Resilience;
using Polly;

var builder = WebApplication.CreateBuilder(args);

builder.Services
    .AddHttpClient<GeocoderClient>(c =>
    {
        c.BaseAddress = new Uri(builder.Configuration["Geocoder:Url"]!);
        c.Timeout = Timeout.InfiniteTimeSpan;
    })
    .AddResilienceHandler("geocoder", pipeline => pipeline
        .AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(10),
            UseJitter = true,
        })
        .AddTimeout(TimeSpan.FromSeconds(2)));

var app = builder.Build();

app.MapGet("/positions", async (string address, GeocoderClient geocoder) =>
    await geocoder.FindAsync(address) is { } position ? Results.Ok(position) : Results.NotFound());

app.Run();

