using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Portal.Auth;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalCookies();
builder.Services.AddAuthorization();
builder.Services.AddSingleton<Accounts>();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapPost("/login", async (Login l, Accounts a, HttpContext ctx) =>
{
    if (!a.Valid(l.Name, l.Password)) return Results.Unauthorized();
    var id = new ClaimsIdentity([new Claim(ClaimTypes.Name, l.Name)], "Cookies");
    await ctx.SignInAsync(new ClaimsPrincipal(id));
    return Results.NoContent();
});
app.MapGet("/me", (ClaimsPrincipal u) => u.Identity!.Name).RequireAuthorization();
app.Run();

public record Login(string Name, string Password);
