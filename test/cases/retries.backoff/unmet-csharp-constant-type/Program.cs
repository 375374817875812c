using Tariffs;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("grid", c => c.BaseAddress = new Uri("http://grid.internal"))
    .AddResilienceHandler("reads", Pipelines.Reads);
var app = builder.Build();
app.MapGet("/tariffs/{zone}", (string zone, IHttpClientFactory f) => f.CreateClient("grid").GetStringAsync($"/t/{zone}"));
app.Run();
