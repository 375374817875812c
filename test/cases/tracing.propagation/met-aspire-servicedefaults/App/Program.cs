var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpClient("x", c => c.Timeout = TimeSpan.FromSeconds(2));
var app = builder.Build();
app.MapGet("/x", async (IHttpClientFactory f) => await f.CreateClient("x").GetStringAsync("http://x/y"));
app.Run();
