using Dictionary;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLimits();
var app = builder.Build();
app.UseRateLimiter();
app.MapGet("/define/{word}", (string word) => new { word, length = word.Length });
app.MapGet("/random", () => new { word = "lamp" });
app.Run();
