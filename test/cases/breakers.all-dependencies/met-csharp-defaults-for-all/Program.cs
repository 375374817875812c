using Music.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGuardedClients();
var app = builder.Build();
app.MapGet("/artists/{id}", (string id, IHttpClientFactory f) => f.CreateClient("artists").GetStringAsync($"/a/{id}"));
app.MapGet("/covers/{id}", (string id, IHttpClientFactory f) => f.CreateClient("covers").GetByteArrayAsync($"/c/{id}"));
app.Run();
