using NLog;

public class MemberScope
{
    private readonly RequestDelegate _next;

    public MemberScope(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        using (ScopeContext.PushProperty("user_id", context.User.FindFirst("sub")?.Value))
        {
            await _next(context);
        }
    }
}
