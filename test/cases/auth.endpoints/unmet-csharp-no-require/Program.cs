using Payees;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<PayeeStore>();
builder.Services.AddAuthentication("Bearer").AddJwtBearer(o =>
{
    o.Authority = builder.Configuration["Auth:Authority"];
    o.Audience = "payees";
});
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/payees/{id}", (string id, PayeeStore s) => s.Find(id) is { } p ? Results.Ok(p) : Results.NotFound());
app.MapPost("/payees", (Payee p, PayeeStore s) => { s.Save(p); return Results.Created($"/payees/{p.Id}", p); });
app.MapDelete("/payees/{id}", (string id, PayeeStore s) => { s.Delete(id); return Results.NoContent(); });
app.Run();
