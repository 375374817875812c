using Lift;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Breaker>();
builder.Services.AddHttpClient("elevators", c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Elevator:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(2);
});
var app = builder.Build();
app.MapGet("/elevators/{id}", (string id, Breaker b, IHttpClientFactory f) =>
    b.Run(() => f.CreateClient("elevators").GetStringAsync($"/status/{id}")));
app.Run();
