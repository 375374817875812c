using Choir.Api;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Serilog;
using Serilog.Formatting.Compact;

var builder = WebApplication.CreateBuilder(args);

builder.Host.UseSerilog((_, config) => config
    .Enrich.FromLogContext()
    .WriteTo.Console(new CompactJsonFormatter()));

builder.Services
    .AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
    .AddJwtBearer(options =>
    {
        options.Authority = builder.Configuration["Auth:Authority"];
        options.Audience = "choir-api";
        options.MapInboundClaims = false;
    });
builder.Services.AddAuthorization();
builder.Services.AddControllers();

var app = builder.Build();

app.UseAuthentication();
app.UseMiddleware<CallerLogMiddleware>();
app.UseAuthorization();
app.MapControllers().RequireAuthorization();

app.Run();
