using Orders;

var builder = WebApplication.CreateBuilder(args);
builder.AddTelemetry();
var app = builder.Build();
app.MapGet("/v1/orders/{id}", (string id) => Results.Ok(new { id }));
app.Run();
