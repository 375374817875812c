using Maps;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer(o => o.Authority = builder.Configuration["Auth:Authority"]);
builder.Services.AddAuthorization();
builder.Services.AddRateLimiter(Limits.Configure);
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
var api = app.MapGroup("/v1").RequireAuthorization().RequireRateLimiting(Limits.Api);
api.MapGet("/tiles/{x}/{y}", (int x, int y) => new { x, y });
api.MapGet("/places/{id}", (string id) => new { id });
app.Run();
