using Mines;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Shafts>();
var app = builder.Build();
app.MapGet("/shafts/{id:int}", (int id, Shafts s) => s.Depth(id));
app.MapPost("/shafts/{id:int}/close", (int id, Shafts s) => s.Close(id));
app.Run();
