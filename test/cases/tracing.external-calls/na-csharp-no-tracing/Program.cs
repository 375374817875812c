var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("winds", c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Winds:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(2);
});
var app = builder.Build();
app.MapGet("/cranes/{site}", async (string site, IHttpClientFactory f, ILogger<Program> log) =>
{
    log.LogTrace("asking wind for {Site}", site);
    return await f.CreateClient("winds").GetStringAsync($"/{site}");
});
app.Run();
