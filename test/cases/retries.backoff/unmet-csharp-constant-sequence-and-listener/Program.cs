using Polly;
using Polly.Contrib.WaitAndRetry;
using Polly.Extensions.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHttpClient<ClayPrices>(c => c.BaseAddress = new Uri("https://clay.example"))
    .AddPolicyHandler(HttpPolicyExtensions.HandleTransientHttpError().WaitAndRetryAsync(
        Backoff.ConstantBackoff(TimeSpan.FromMilliseconds(150), retryCount: 4),
        (outcome, delay, attempt, _) => Console.Error.WriteLine($"try {attempt} after {delay}")));
var app = builder.Build();
app.MapControllers();
app.Run();
