using Serilog;
using Serilog.Formatting.Compact;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((ctx, services, cfg) => cfg
    .ReadFrom.Services(services)
    .Enrich.FromLogContext()
    .WriteTo.Console(new CompactJsonFormatter()));
builder.Services.AddAuthentication().AddJwtBearer();
var app = builder.Build();
app.UseAuthentication();
app.UseMiddleware<BakerMiddleware>();
app.MapPost("/loaves", (ILogger<Program> log) => { log.LogInformation("baked"); return Results.Ok(); });
app.Run();
