using Profiles;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("avatars", c => c.BaseAddress = new("http://avatars.internal")).AddResilienceHandler("avatar", Pipelines.Avatar);
builder.Services.AddHttpClient("profiles", c => c.BaseAddress = new("http://profiles.internal")).AddResilienceHandler("profile", Pipelines.Profile);
var app = builder.Build();
app.MapGet("/u/{id}/avatar", (string id, IHttpClientFactory f) => f.CreateClient("avatars").GetStringAsync($"/{id}"));
app.MapGet("/u/{id}", (string id, IHttpClientFactory f) => f.CreateClient("profiles").GetStringAsync($"/{id}"));
app.Run();
