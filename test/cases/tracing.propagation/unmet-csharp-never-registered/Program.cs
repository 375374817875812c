using OpenTelemetry.Trace;

var builder = WebApplication.CreateBuilder(args);
// builder.Services.AddOpenTelemetry().WithTracing(t => t.AddAspNetCoreInstrumentation().AddOtlpExporter());
builder.Services.AddHttpClient("stock", c => c.BaseAddress = new Uri("https://stock.example"));
var app = builder.Build();
app.MapGet("/v1/stock/{id}", (string id, IHttpClientFactory f) => f.CreateClient("stock").GetStringAsync(id));
app.Run();
