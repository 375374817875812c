using Campsite;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContextPool<CampContext>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Camp")));
var app = builder.Build();

using (var scope = app.Services.CreateScope())
{
    await scope.ServiceProvider.GetRequiredService<CampContext>().Database.MigrateAsync();
}

app.MapPost("/pitches", async (Pitch pitch, CampContext db) =>
{
    db.Pitches.Add(pitch);
    await db.SaveChangesAsync();
    return Results.Created($"/pitches/{pitch.Id}", pitch);
});

app.Run();
