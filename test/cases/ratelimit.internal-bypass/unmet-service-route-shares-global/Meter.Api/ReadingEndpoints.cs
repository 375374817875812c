namespace Meter.Api;

public static class ReadingEndpoints
{
    private static readonly Dictionary<string, double> Readings = new() { ["m-1"] = 1204.5, ["m-2"] = 88.0 };

    public static void MapReadings(this WebApplication app)
    {
        app.MapGet("/v1/meters/{id}", (string id) =>
            Readings.TryGetValue(id, out var kwh) ? Results.Ok(new { id, kwh }) : Results.NotFound());

        app.MapGroup("/internal")
            .AddEndpointFilter<ServiceTokenFilter>()
            .MapGet("/meters/{id}/billing", (string id) => Results.Ok(new { id, kwh = Readings.GetValueOrDefault(id) }));
    }
}
