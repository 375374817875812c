using System.Threading.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRateLimiter(o =>
{
    o.RejectionStatusCode = 429;
    o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        http.User.IsInRole("service")
            ? RateLimitPartition.GetNoLimiter("services")
            : RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress!.ToString(),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 100, Window = TimeSpan.FromMinutes(1) }));
});
var app = builder.Build();
app.UseRateLimiter();
app.MapGet("/elms", () => new[] { "wych elm" });
app.MapGet("/internal/elms/export", () => "csv");
app.Run();
