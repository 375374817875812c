var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddJsonConsole();
var app = builder.Build();

app.MapPost("/v1/orders", (Order order, ILogger<Program> logger) =>
{
    logger.LogInformation("Order {OrderId} accepted for {Cents}", order.Id, order.Cents);
    if (order.Cents > 100000) logger.LogWarning("Order {OrderId} is unusually large", order.Id);
    return Results.Accepted($"/v1/orders/{order.Id}");
});
app.Run();

public record Order(string Id, long Cents);
