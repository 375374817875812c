using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;

namespace Lending.Api.Setup;

public static class SecuritySetup
{
    public static void AddLendingSecurity(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(o =>
            {
                o.Authority = builder.Configuration["Auth:Authority"];
                o.Audience = builder.Configuration["Auth:Audience"];
                o.MapInboundClaims = false;
                o.Events = new JwtBearerEvents
                {
                    OnAuthenticationFailed = ctx =>
                    {
                        var log = ctx.HttpContext.RequestServices.GetRequiredService<ILogger<JwtBearerEvents>>();
                        log.LogWarning(ctx.Exception, "Bearer token rejected on {Path}", ctx.Request.Path);
                        return Task.CompletedTask;
                    }
                };
            });

        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy("underwriter", p => p.RequireClaim("roles", "Lending.Underwriter"))
            .AddPolicy("service", p => p.RequireClaim("idtyp", "app"));

        builder.Services.AddRateLimiter(o =>
        {
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            {
                if (http.Request.Path.StartsWithSegments("/internal"))
                {
                    return RateLimitPartition.GetNoLimiter("internal");
                }
                var key = http.User.FindFirst("sub")?.Value
                          ?? http.Connection.RemoteIpAddress?.ToString()
                          ?? "unknown";
                return RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = 60,
                    TokensPerPeriod = 30,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(30),
                    QueueLimit = 0
                });
            });
        });
    }
}
