using Acme;
using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Catalog>(c => c.BaseAddress = new Uri("https://catalog.example.com"));
builder.Services.AddResiliencePipeline<string, string>("catalog", b => b
    .AddFallback(new FallbackStrategyOptions<string>
    {
        ShouldHandle = new PredicateBuilder<string>().Handle<BrokenCircuitException>().Handle<HttpRequestException>(),
        FallbackAction = _ => Outcome.FromResultAsValueTask("[]")
    })
    .AddCircuitBreaker(new CircuitBreakerStrategyOptions<string>
    {
        FailureRatio = 0.5, MinimumThroughput = 20, BreakDuration = TimeSpan.FromSeconds(15)
    }));
var app = builder.Build();
app.MapGet("/catalog", (Catalog c, CancellationToken ct) => c.ListAsync(ct));
app.Run();
