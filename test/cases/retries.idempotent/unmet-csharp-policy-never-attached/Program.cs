using Polly;
using Polly.Extensions.Http;

var builder = WebApplication.CreateBuilder(args);
var again = HttpPolicyExtensions.HandleTransientHttpError()
    .WaitAndRetryAsync(3, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)));
builder.Services.AddHttpClient("forecast", c => c.BaseAddress = new Uri("https://forecast.example"));
// .AddPolicyHandler(again)
var app = builder.Build();
app.MapGet("/v1/forecast/{city}", (string city, IHttpClientFactory f) => f.CreateClient("forecast").GetStringAsync(city));
app.Run();
