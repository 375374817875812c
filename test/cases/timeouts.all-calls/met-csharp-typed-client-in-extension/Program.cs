using Parcels;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCarriers(builder.Configuration);
var app = builder.Build();
app.MapGet("/v1/parcels/{code}", async (string code, ICarrierClient carrier, CancellationToken ct) =>
    Results.Ok(await carrier.TrackAsync(code, ct)));
app.Run();
