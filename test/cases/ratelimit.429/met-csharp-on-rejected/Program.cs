using Quiz.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddQuizLimits();
var app = builder.Build();
app.UseRateLimiter();
app.MapControllers().RequireRateLimiting("ip");
app.Run();
