using Microsoft.AspNetCore.Authorization;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Bearer").AddJwtBearer();
builder.Services.AddAuthorizationBuilder()
    .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/v1/notes/{id}", (int id) => Results.Ok(new { id }));
app.MapDelete("/v1/notes/{id}", (int id) => Results.NoContent());
app.MapGet("/healthz", () => "ok").AllowAnonymous();
app.Run();
