using Serilog;
using Serilog.Context;
using Serilog.Formatting.Compact;
using System.Security.Claims;

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((ctx, cfg) => cfg.Enrich.FromLogContext().WriteTo.Console(new RenderedCompactJsonFormatter()));
builder.Services.AddControllers();
var app = builder.Build();
app.UseSerilogRequestLogging(options =>
{
    options.EnrichDiagnosticContext = (diagnostics, http) =>
    {
        diagnostics.Set("Tenant", http.User.FindFirstValue("tenant"));
        diagnostics.Set("Plan", http.User.FindFirstValue("plan"));
    };
});
app.UseAuthentication();
app.Use(async (http, next) =>
{
    using (LogContext.PushProperty("RequestId", http.TraceIdentifier))
    using (LogContext.PushProperty("UserId", http.User.FindFirstValue(ClaimTypes.NameIdentifier)))
    {
        await next();
    }
});
app.MapControllers();
app.Run();
