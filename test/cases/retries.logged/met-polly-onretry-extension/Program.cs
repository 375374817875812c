using Parking.Api;
using Parking.Api.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<GarageClient>(c => c.BaseAddress = new Uri(builder.Configuration["Garages:Url"]!)).Patient();

var app = builder.Build();
app.MapGet("/garages/{garage}", async (string garage, GarageClient client, CancellationToken ct) =>
    Results.Ok(new { garage, free = await client.FreeAsync(garage, ct) }));
app.Run();
