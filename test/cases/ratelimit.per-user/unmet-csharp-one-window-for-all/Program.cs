using Microsoft.AspNetCore.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRateLimiter(options =>
{
    options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
    options.AddFixedWindowLimiter("fixed", o => { o.PermitLimit = 100; o.Window = TimeSpan.FromSeconds(10); });
});
var app = builder.Build();
app.UseRateLimiter();
app.MapGet("/v1/songs", () => Results.Ok(new[] { "a" })).RequireRateLimiting("fixed");
app.Run();
