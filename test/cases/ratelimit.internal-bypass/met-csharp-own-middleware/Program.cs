using Acme;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemoryCache();
builder.Services.AddControllers();
var app = builder.Build();
app.UseMiddleware<ThrottleMiddleware>();
app.MapControllers();
app.Run();
