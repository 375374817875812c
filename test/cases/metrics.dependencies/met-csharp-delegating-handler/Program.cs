using Prometheus;
using Refit;
using Toll;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTransient<MeteredHandler>();
builder.Services.AddRefitClient<IPlates>()
    .ConfigureHttpClient(c => c.BaseAddress = new Uri("https://plates.example.com"))
    .AddHttpMessageHandler<MeteredHandler>();
var app = builder.Build();
app.MapGet("/plates/{plate}", (string plate, IPlates plates) => plates.Find(plate));
app.MapMetrics();
app.Run();

public interface IPlates
{
    [Get("/v1/plates/{plate}")]
    Task<string> Find(string plate);
}
