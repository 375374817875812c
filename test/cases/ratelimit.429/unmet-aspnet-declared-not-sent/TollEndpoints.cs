namespace Tolls.Api;

public record Toll(string Bridge, int Axles, decimal Euros);

public static class TollEndpoints
{
    private static readonly Dictionary<string, decimal> PerAxle = new()
    {
        ["great-belt"] = 9.5m,
        ["oresund"] = 12.0m,
    };

    public static void MapTolls(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tolls", () => PerAxle.Keys)
            .Produces<IEnumerable<string>>()
            .Produces(StatusCodes.Status429TooManyRequests);

        app.MapGet("/tolls/{bridge}", (string bridge, int axles) =>
                PerAxle.TryGetValue(bridge, out var price)
                    ? Results.Ok(new Toll(bridge, axles, price * axles))
                    : Results.NotFound())
            .Produces<Toll>()
            .Produces(StatusCodes.Status404NotFound)
            .Produces(StatusCodes.Status429TooManyRequests);
    }
}
