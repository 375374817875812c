using System.Security.Claims;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Bearer").AddJwtBearer(o =>
{
    o.Authority = builder.Configuration["Oidc:Authority"];
    o.Audience = "racks";
});
builder.Services.AddAuthorization(o => o.FallbackPolicy = o.DefaultPolicy =
    new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/racks/mine", (ClaimsPrincipal u) => new { owner = u.FindFirstValue("sub"), racks = Array.Empty<string>() });
app.MapGet("/healthz", () => "ok").AllowAnonymous();
app.Run();
