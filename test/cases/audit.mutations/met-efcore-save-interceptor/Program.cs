using Fleet.Data;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<TrailInterceptor>();
builder.Services.AddDbContext<FleetDb>((sp, o) => o
    .UseNpgsql(builder.Configuration.GetConnectionString("Fleet"))
    .AddInterceptors(sp.GetRequiredService<TrailInterceptor>()));
builder.Services.AddControllers();

var app = builder.Build();
app.MapControllers();
app.Run();
