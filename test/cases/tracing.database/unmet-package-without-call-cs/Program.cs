using Microsoft.EntityFrameworkCore;
using Winery.Cellar.Data;
using Winery.Cellar.Tracing;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTracing();
builder.Services.AddDbContext<CellarContext>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Cellar")));
var app = builder.Build();
app.MapGet("/barrels/{id:int}", async (int id, CellarContext db, CancellationToken ct) =>
    await db.Barrels.FindAsync([id], ct) is { } barrel ? Results.Ok(barrel) : Results.NotFound());
app.Run();
