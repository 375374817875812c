using System.Text;
using Microsoft.IdentityModel.Tokens;
using Quay;

var builder = WebApplication.CreateBuilder(args);
var key = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Signing.JWT_SECRET_KEY));
builder.Services.AddAuthentication().AddJwtBearer(o => o.TokenValidationParameters = new() { IssuerSigningKey = key });
var app = builder.Build();
app.MapGet("/", () => "quay");
app.Run();
