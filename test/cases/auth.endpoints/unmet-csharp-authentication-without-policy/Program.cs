var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Bearer").AddJwtBearer();
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/v1/notes/{id}", (int id) => Results.Ok(new { id })); // .RequireAuthorization()
app.MapPost("/v1/notes", (string text) => Results.Created("/v1/notes/1", text));
app.Run();
