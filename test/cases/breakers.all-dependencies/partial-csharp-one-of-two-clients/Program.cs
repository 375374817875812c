var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("trains", c => c.BaseAddress = new Uri("https://trains.example")).AddStandardResilienceHandler();
builder.Services.AddHttpClient("buses", c => c.BaseAddress = new Uri("https://buses.example"));
var app = builder.Build();
app.MapGet("/v1/trains", (IHttpClientFactory f) => f.CreateClient("trains").GetStringAsync("/now"));
app.MapGet("/v1/buses", (IHttpClientFactory f) => f.CreateClient("buses").GetStringAsync("/now"));
app.Run();
