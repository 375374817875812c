using System.Security.Cryptography;
using System.Text;

namespace Meters;

public class ApiKeyFilter(KeyTable keys, ILogger<ApiKeyFilter> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext ctx, EndpointFilterDelegate next)
    {
        var key = ctx.HttpContext.Request.Headers["X-Api-Key"].ToString();
        if (!keys.Known(key))
        {
            log.LogWarning("key refused {Path}", ctx.HttpContext.Request.Path);
            return Results.Unauthorized();
        }
        return await next(ctx);
    }
}

public class KeyTable
{
    private readonly HashSet<string> _hashes = [.. File.ReadAllLines("/run/secrets/key-hashes")];
    public bool Known(string key) => _hashes.Contains(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
}
