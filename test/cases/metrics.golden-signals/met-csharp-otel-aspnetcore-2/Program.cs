using Ferry;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
var app = builder.Build();
app.MapGet("/sailings/{id}", (int id) => Results.Ok(new { id }));
app.Run();
