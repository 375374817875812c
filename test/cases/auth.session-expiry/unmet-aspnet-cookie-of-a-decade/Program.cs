using System.Security.Claims;
using Cellar.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
    .AddCookie(o =>
    {
        o.Cookie.Name = "cellar";
        o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        o.ExpireTimeSpan = TimeSpan.FromDays(3650);
        o.SlidingExpiration = true;
    });
builder.Services.AddAuthorization(o =>
    o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
builder.Services.AddSingleton<Accounts>();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();

app.MapPost("/login", async (Login login, Accounts accounts, HttpContext ctx) =>
{
    var id = await accounts.VerifyAsync(login.Name, login.Password);
    if (id is null) return Results.Unauthorized();

    var identity = new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, id.Value.ToString())],
        CookieAuthenticationDefaults.AuthenticationScheme);
    await ctx.SignInAsync(new ClaimsPrincipal(identity));
    return Results.NoContent();
}).AllowAnonymous();

app.MapPost("/logout", (HttpContext ctx) => ctx.SignOutAsync());

app.MapGet("/bottles", (ClaimsPrincipal user, Accounts accounts) =>
    accounts.BottlesAsync(long.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!)));

app.Run();

record Login(string Name, string Password);
