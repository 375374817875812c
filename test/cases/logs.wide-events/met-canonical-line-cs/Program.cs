using Cinema.Booking.Telemetry;
using Serilog;
using Serilog.Formatting.Compact;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((_, log) => log
    .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
    .WriteTo.Console(new CompactJsonFormatter()));
builder.Services.AddScoped<RequestEvent>();
builder.Services.AddControllers();
var app = builder.Build();
app.UseMiddleware<RequestEventMiddleware>();
app.MapControllers();
app.Run();
