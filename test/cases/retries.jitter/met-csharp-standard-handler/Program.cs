using Podcasts;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpClient("feeds", c => c.BaseAddress = new Uri("http://feeds.internal"));
var app = builder.Build();
app.MapGet("/shows/{id}", (string id, IHttpClientFactory f) => f.CreateClient("feeds").GetStringAsync($"/shows/{id}"));
app.Run();
