using Rates;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTransient<TracingHandler>();
builder.Services.AddHttpClient("bank").AddHttpMessageHandler<TracingHandler>();
var app = builder.Build();
app.MapGet("/rates", async (IHttpClientFactory f) => await f.CreateClient("bank").GetStringAsync("https://bank.example/rates"));
app.Run();
