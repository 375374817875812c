namespace Fleet.Api;

public static class VehiclesEndpoints
{
    public static void MapVehicles(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/vehicles");
        group.MapGet("/{plate}", async (string plate, TelematicsClient telematics, CancellationToken ct) =>
            await telematics.PositionAsync(plate, ct) is { } p ? Results.Ok(p) : Results.NoContent());
    }
}
