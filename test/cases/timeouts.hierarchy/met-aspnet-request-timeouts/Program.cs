using Tickets.Api;
using Tickets.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLimits(builder.Configuration).AddVenues(builder.Configuration);

var app = builder.Build();
app.UseRequestTimeouts();
app.MapGet("/venues/{venue}/seats", async (string venue, VenueClient venues, CancellationToken ct) =>
    await venues.SeatsAsync(venue, ct) is { } seats ? Results.Ok(seats) : Results.NotFound());
app.Run();
