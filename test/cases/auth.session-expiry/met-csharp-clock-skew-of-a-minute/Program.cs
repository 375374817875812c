using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

var builder = WebApplication.CreateBuilder(args);
var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(builder.Configuration["Jwt:Key"]!));
builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
    o.TokenValidationParameters = new TokenValidationParameters { IssuerSigningKey = key, ValidateAudience = false, ClockSkew = TimeSpan.FromMinutes(1) });
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapPost("/v1/login", (Login login) =>
{
    if (login.Password.Length == 0) return Results.Unauthorized();
    var token = new JwtSecurityToken("notes", claims: [new Claim("sub", login.Name)], expires: DateTime.UtcNow.AddMinutes(30),
        signingCredentials: new SigningCredentials(key, SecurityAlgorithms.HmacSha256));
    return Results.Ok(new JwtSecurityTokenHandler().WriteToken(token));
}).AllowAnonymous();
app.MapGet("/v1/notes/{id}", (int id) => Results.Ok(new { id })).RequireAuthorization();
app.Run();

public record Login(string Name, string Password);
