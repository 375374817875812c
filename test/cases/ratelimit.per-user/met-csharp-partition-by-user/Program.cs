using System.Threading.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRateLimiter(options =>
{
    options.RejectionStatusCode = 429;
    options.AddPolicy("per-user", http => RateLimitPartition.GetTokenBucketLimiter(
        http.User.Identity?.Name ?? http.Connection.RemoteIpAddress!.ToString(),
        _ => new TokenBucketRateLimiterOptions { TokenLimit = 20, TokensPerPeriod = 20, ReplenishmentPeriod = TimeSpan.FromSeconds(10) }));
});
var app = builder.Build();
app.UseRateLimiter();
var api = app.MapGroup("/v1").RequireRateLimiting("per-user");
api.MapGet("/songs", () => Results.Ok(new[] { "a" }));
api.MapPost("/songs", (Song song) => Results.Created($"/v1/songs/{song.Id}", song));
app.Run();

public record Song(string Id);
