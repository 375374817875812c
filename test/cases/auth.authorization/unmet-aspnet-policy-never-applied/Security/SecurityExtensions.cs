using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Allotments.Security;

public static class SecurityExtensions
{
    public static IServiceCollection AddGardenSecurity(this IServiceCollection services, IConfiguration config)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(o =>
            {
                o.Authority = config["Auth:Authority"];
                o.Audience = "allotments";
            });
        services.AddAuthorization(o =>
        {
            o.AddPolicy("Manager", p => p.RequireRole("manager"));
            o.AddPolicy("Owner", p => p.RequireClaim("tenant_of"));
        });
        return services;
    }
}
