using Prometheus;

var app = WebApplication.CreateBuilder(args).Build();
app.UseRouting();
app.UseHttpMetrics();
app.MapGet("/kilns", () => "cold");
app.MapMetrics();
app.Run();
