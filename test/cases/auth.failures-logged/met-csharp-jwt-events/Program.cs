using Microsoft.AspNetCore.Authentication.JwtBearer;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
{
    o.Authority = builder.Configuration["Auth:Authority"];
    o.Events = new JwtBearerEvents
    {
        OnAuthenticationFailed = context =>
        {
            var log = context.HttpContext.RequestServices.GetRequiredService<ILogger<Program>>();
            log.LogWarning(context.Exception, "token refused from {Address}", context.HttpContext.Connection.RemoteIpAddress);
            return Task.CompletedTask;
        },
    };
});
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/elms", () => new[] { "wych elm" }).RequireAuthorization();
app.Run();
