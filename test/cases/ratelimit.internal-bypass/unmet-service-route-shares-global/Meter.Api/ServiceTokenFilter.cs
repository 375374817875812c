namespace Meter.Api;

public class ServiceTokenFilter(IConfiguration config) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var token = context.HttpContext.Request.Headers["X-Service-Token"].ToString();
        return token.Length > 0 && token == config["Internal:ServiceToken"]
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Unauthorized());
    }
}
