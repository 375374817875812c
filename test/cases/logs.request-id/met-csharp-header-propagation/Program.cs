using Quay;
using Serilog;
using Serilog.Formatting.Compact;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((_, c) => c.Enrich.FromLogContext().WriteTo.Console(new RenderedCompactJsonFormatter()));
builder.Services.AddHeaderPropagation(o => o.Headers.Add(CorrelationMiddleware.Header));
builder.Services.AddHttpClient("cranes", c => c.BaseAddress = new Uri("https://cranes.example.com")).AddHeaderPropagation();
var app = builder.Build();
app.UseMiddleware<CorrelationMiddleware>();
app.UseHeaderPropagation();
app.MapGet("/cranes/{id}", async (string id, IHttpClientFactory clients, ILogger<Program> log) =>
{
    log.LogInformation("crane {Crane} asked", id);
    return await clients.CreateClient("cranes").GetStringAsync($"/cranes/{id}");
});
app.Run();
