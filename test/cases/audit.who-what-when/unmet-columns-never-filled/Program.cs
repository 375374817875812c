using Metering.Data;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer();
builder.Services.AddAuthorization();
builder.Services.AddDbContext<MeteringContext>(o =>
    o.UseSqlServer(builder.Configuration.GetConnectionString("Metering")));
builder.Services.AddScoped<MeterService>();

var app = builder.Build();

app.MapPut("/meters/{id:int}/reading", async (int id, decimal value, MeterService meters, CancellationToken ct) =>
    await meters.CorrectAsync(id, value, ct) ? Results.NoContent() : Results.NotFound())
    .RequireAuthorization();

app.MapDelete("/meters/{id:int}", async (int id, MeterService meters, CancellationToken ct) =>
    await meters.RetireAsync(id, ct) ? Results.NoContent() : Results.NotFound())
    .RequireAuthorization();

app.Run();
