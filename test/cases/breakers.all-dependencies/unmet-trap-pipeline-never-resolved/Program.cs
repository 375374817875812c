using Ferry;
using Polly;
using Polly.CircuitBreaker;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddResiliencePipeline("timetable", pipeline => pipeline
    .AddCircuitBreaker(new CircuitBreakerStrategyOptions
    {
        ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>(),
        FailureRatio = 0.5,
        MinimumThroughput = 10,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(20),
    }));

builder.Services.AddHttpClient<TimetableClient>(c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Timetable:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(3);
});

var app = builder.Build();

app.MapGet("/harbours/{id}/departures", async (string id, TimetableClient timetable, CancellationToken ct) =>
    Results.Ok(await timetable.DeparturesAsync(id, ct)));

app.Run();
