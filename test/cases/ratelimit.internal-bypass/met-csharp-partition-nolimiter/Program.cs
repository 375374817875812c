using Acme.Limits;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTieredLimits();
var app = builder.Build();
app.UseRateLimiter();
app.MapGet("/prices/{sku}", (string sku) => Results.Ok(new { sku, price = 3 }));
app.MapGet("/internal/prices", () => Results.Ok(new[] { 1, 2, 3 }));
app.Run();
