using NLog.Web;
using OpenTelemetry.Trace;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Host.UseNLog();
builder.Services.AddControllers();
builder.Services.AddAuthentication().AddJwtBearer();
builder.Services.AddOpenTelemetry().WithTracing(t => t.AddAspNetCoreInstrumentation().AddOtlpExporter());
var app = builder.Build();
app.UseAuthentication();
app.UseMiddleware<MemberScope>();
app.UseAuthorization();
app.MapControllers();
app.Run();
