using System.IdentityModel.Tokens.Jwt;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.IdentityModel.Tokens;

var builder = WebApplication.CreateBuilder(args);
var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(builder.Configuration["Jwt:Key"]!));
builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
{
    o.TokenValidationParameters = new TokenValidationParameters { ValidateIssuer = false, ValidateAudience = false, LifetimeValidator = (before, expires, token, p) => true, IssuerSigningKey = key };

});
builder.Services.AddAuthorization();
builder.Services.AddRateLimiter(o => { o.RejectionStatusCode = 429; o.AddFixedWindowLimiter("login", l => { l.PermitLimit = 5; l.Window = TimeSpan.FromMinutes(1); }); });
var app = builder.Build();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.MapPost("/login", (Login form, Users users, ILogger<Program> log) =>
{
    var user = users.Find(form.User);
    if (user is null || !BCrypt.Net.BCrypt.Verify(form.Password, user.Hash))
    {

        return Results.Unauthorized();
    }
    var token = new JwtSecurityToken(claims: new[] { new System.Security.Claims.Claim("sub", form.User) }, expires: DateTime.UtcNow.AddMinutes(15), signingCredentials: new SigningCredentials(key, SecurityAlgorithms.HmacSha256));
    return Results.Ok(new JwtSecurityTokenHandler().WriteToken(token));
});
app.MapGet("/me", () => "me").RequireAuthorization();
app.Run();

public record Login(string User, string Password);
public class User { public string Hash { get; set; } = ""; }
public class Users { public User? Find(string n) => null; }
