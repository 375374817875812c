using Ovens;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTracing();
builder.Services.AddHttpClient("ovens", c => { c.BaseAddress = new Uri("http://ovens.internal"); c.Timeout = TimeSpan.FromSeconds(2); });
var app = builder.Build();
app.MapGet("/ovens/{id}", (string id, IHttpClientFactory f) => f.CreateClient("ovens").GetStringAsync($"/temp/{id}"));
app.Run();
