using Rates;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("ecb", c => c.BaseAddress = new Uri("https://rates.internal")).WithRetries();
builder.Services.AddHttpClient("imf", c => c.BaseAddress = new Uri("https://backup-rates.internal")).WithRetries();
var app = builder.Build();
app.MapGet("/rates/{source}/{cur}", async (string source, string cur, IHttpClientFactory f) =>
    await f.CreateClient(source).GetStringAsync($"/latest/{cur}"));
app.Run();
