using Names.Api.Middleware;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();

var app = builder.Build();
app.UseMiddleware<QuotaMiddleware>();
app.MapControllers();
app.Run();
