using Fleet.Data;
using Microsoft.AspNetCore.Mvc;

namespace Fleet.Controllers;

[ApiController, Route("trucks")]
public class TrucksController(FleetDb db) : ControllerBase
{
    public record NewTruck(string Plate);

    [HttpPost]
    public async Task<IActionResult> Add(NewTruck body)
    {
        var truck = db.Trucks.Add(new Truck { Plate = body.Plate }).Entity;
        await db.SaveChangesAsync();
        return Ok(truck);
    }

    [HttpDelete("{id:int}")]
    public async Task<IActionResult> Scrap(int id)
    {
        if (await db.Trucks.FindAsync(id) is not { } truck) return NotFound();
        db.Trucks.Remove(truck);
        await db.SaveChangesAsync();
        return NoContent();
    }
}
