using Microsoft.EntityFrameworkCore;
using School.Api;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddDbContext<SchoolDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("School")));
builder.Services.AddAuthentication("Bearer").AddJwtBearer("Bearer", o =>
{
    o.Authority = builder.Configuration["Auth:Authority"];
    o.Audience = "school";
    o.TokenValidationParameters.NameClaimType = "sub";
    o.MapInboundClaims = false;
});
builder.Services.AddAuthorization();
builder.Services.AddControllers();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();
app.Run();
