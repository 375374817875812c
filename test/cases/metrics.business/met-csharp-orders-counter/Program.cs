using Prometheus;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapMetrics();
app.MapPost("/v1/orders", (Order order) =>
{
    Shop.Placed.WithLabels(order.Channel).Inc();
    return Results.Accepted($"/v1/orders/{order.Id}");
});
app.Run();

public record Order(string Id, string Channel);

public static class Shop
{
    public static readonly Counter Placed = Metrics.CreateCounter("orders_placed_total", "Orders taken", "channel");
}
