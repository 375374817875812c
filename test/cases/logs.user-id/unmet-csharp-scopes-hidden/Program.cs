var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Logging.AddJsonConsole();
var app = builder.Build();
app.UseAuthentication();
app.Use(async (ctx, next) =>
{
    var logger = ctx.RequestServices.GetRequiredService<ILogger<Program>>();
    using (logger.BeginScope(new Dictionary<string, object?> { ["UserId"] = ctx.User.Identity?.Name }))
        await next();
});
app.MapPost("/notes/{id:int}/share", (int id, ILogger<Program> logger) =>
{
    logger.LogInformation("note shared {Id}", id);
    return Results.NoContent();
});
app.Run();
