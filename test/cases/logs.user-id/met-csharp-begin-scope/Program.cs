using Shop;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Logging.AddJsonConsole(o => o.IncludeScopes = true);
builder.Services.AddControllers();
var app = builder.Build();
app.UseAuthentication();
app.UseMiddleware<ContextMiddleware>();
app.MapControllers();
app.Run();
