using Prometheus;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.UseRouting();
app.UseHttpMetrics();
app.MapGet("/seats/{table:int}", (int table) => Results.Ok(new { table, seats = table == 1 ? 12 : 8 }));
app.MapMetrics();

app.Run();
