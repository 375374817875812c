using Prometheus;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.UseRouting();
app.UseHttpMetrics();
app.MapMetrics();
app.MapGet("/v1/orders/{id}", (string id) => Results.Ok(new { id }));
app.Run();
