using Serilog;
using Serilog.Formatting.Compact;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((context, logging) => logging
    .Enrich.FromLogContext()
    .WriteTo.Console(new CompactJsonFormatter()));
builder.Services.AddHttpClient("stock", c => c.BaseAddress = new Uri("https://stock.example"));
var app = builder.Build();
app.MapGet("/v1/stock/{id}", async (string id, IHttpClientFactory clients, ILogger<Program> logger) =>
{
    logger.LogInformation("Asking for {Id}", id);
    return await clients.CreateClient("stock").GetStringAsync($"/items/{id}");
});

app.MapPost("/v1/orders", (Order order, ILogger<Program> logger) =>
{
    logger.LogInformation("Order {OrderId} accepted for {Cents}", order.Id, order.Cents);
    if (order.Cents > 100000) logger.LogWarning("Order {OrderId} is unusually large", order.Id);
    return Results.Accepted($"/v1/orders/{order.Id}");
});
app.Run();

public record Order(string Id, long Cents);
