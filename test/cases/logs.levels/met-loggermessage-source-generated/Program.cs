using Microsoft.EntityFrameworkCore;
using Moorings;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders().AddJsonConsole();
builder.Services.AddDbContext<HarbourDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Harbour")));
builder.Services.AddHttpClient<Tariffs>(c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Tariffs:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(2);
});

var app = builder.Build();

app.MapPost("/moorings/{id:int}/rentals", async (int id, int nights, HarbourDb db, Tariffs tariffs, ILogger<Program> logger) =>
{
    var cents = nights * await tariffs.NightlyCentsAsync(id);
    db.Rentals.Add(new Rental { Mooring = id, Nights = nights, Cents = cents });
    try
    {
        await db.SaveChangesAsync();
    }
    catch (DbUpdateException e)
    {
        Log.SaveFailed(logger, e, id);
        return Results.StatusCode(500);
    }

    Log.Rented(logger, id, nights, cents);
    return Results.Created($"/moorings/{id}", new { cents });
});

app.Run();
