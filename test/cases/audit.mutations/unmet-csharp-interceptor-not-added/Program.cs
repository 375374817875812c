using Grants;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpContextAccessor();
builder.Services.AddDbContext<GrantsDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Grants")));
var app = builder.Build();
app.MapPost("/grants", async (Grant g, GrantsDb db) => { db.Grants.Add(g); await db.SaveChangesAsync(); return Results.Created($"/grants/{g.Id}", g); });
app.MapDelete("/grants/{id:int}", async (int id, GrantsDb db) =>
{
    var g = await db.Grants.FindAsync(id);
    if (g is null) return Results.NotFound();
    db.Grants.Remove(g);
    await db.SaveChangesAsync();
    return Results.NoContent();
});
app.Run();
