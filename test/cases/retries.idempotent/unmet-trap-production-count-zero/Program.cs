using Chess;
using Polly;
using Polly.Extensions.Http;

var builder = WebApplication.CreateBuilder(args);
var retries = builder.Configuration.GetValue<int>("Ratings:Retries");

builder.Services
    .AddHttpClient<RatingsClient>(c =>
    {
        c.BaseAddress = new Uri(builder.Configuration["Ratings:Url"]!);
        c.Timeout = TimeSpan.FromSeconds(8);
    })
    .AddPolicyHandler(HttpPolicyExtensions
        .HandleTransientHttpError()
        .WaitAndRetryAsync(retries, attempt => TimeSpan.FromMilliseconds(100 * Math.Pow(2, attempt))));

var app = builder.Build();

app.MapGet("/players/{id:int}/rating", async (int id, RatingsClient ratings, CancellationToken ct) =>
    Results.Ok(await ratings.OfAsync(id, ct)));

app.Run();
