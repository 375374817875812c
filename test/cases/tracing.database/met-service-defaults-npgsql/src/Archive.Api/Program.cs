using Archive.Api;
using Archive.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.Services.AddDbContext<FilmDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Films")));

var app = builder.Build();

app.MapGet("/films/{id:int}", async (int id, FilmDb db) =>
    await db.Films.FindAsync(id) is { } film ? Results.Ok(film) : Results.NotFound());

app.MapPost("/films", async (Film film, FilmDb db) =>
{
    db.Films.Add(film);
    await db.SaveChangesAsync();
    return Results.Created($"/films/{film.Id}", film);
});

app.Run();
