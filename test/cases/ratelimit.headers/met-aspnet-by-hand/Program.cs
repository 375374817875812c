using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRateLimiter(o =>
{
    o.RejectionStatusCode = 429;
    o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(c => RateLimitPartition.GetFixedWindowLimiter(c.Connection.RemoteIpAddress!.ToString(), _ => new FixedWindowRateLimiterOptions { PermitLimit = 100, Window = TimeSpan.FromMinutes(1) }));
    o.OnRejected = (ctx, _) =>
    {
        ctx.HttpContext.Response.Headers["Retry-After"] = "60";
        return ValueTask.CompletedTask;
    };
});
var app = builder.Build();
app.UseRateLimiter();
app.Use(async (ctx, next) =>
{
    ctx.Response.Headers["RateLimit-Limit"] = "100";
    ctx.Response.Headers["RateLimit-Remaining"] = "x";
    ctx.Response.Headers["RateLimit-Reset"] = "60";
    await next();
});
app.MapGet("/orders", () => "[]");
app.Run();
