using Microsoft.EntityFrameworkCore;

namespace Allotments.Endpoints;

public static class PlotEndpoints
{
    public static RouteGroupBuilder MapPlots(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:int}", async (int id, GardenDb db) =>
            await db.Plots.FindAsync(id) is { } plot ? Results.Ok(plot) : Results.NotFound());

        group.MapPut("/{id:int}/notes", async (int id, NotesBody body, GardenDb db) =>
        {
            var n = await db.Plots.Where(p => p.Id == id)
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.Notes, body.Notes));
            return n == 0 ? Results.NotFound() : Results.NoContent();
        });

        group.MapDelete("/{id:int}/lease", async (int id, GardenDb db) =>
        {
            await db.Plots.Where(p => p.Id == id)
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.TenantId, (string?)null));
            return Results.NoContent();
        });
        return group;
    }
}

public record NotesBody(string Notes);
