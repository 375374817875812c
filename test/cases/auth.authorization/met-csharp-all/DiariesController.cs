using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Diaries;

[ApiController]
[Authorize]
[Route("diaries")]
public class DiariesController(Db db) : ControllerBase
{
    private string Me => User.FindFirstValue(ClaimTypes.NameIdentifier)!;

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Get(int id)
    {
        var d = await db.Diaries.FindAsync(id);
        return d is null || d.OwnerId != Me ? NotFound() : Ok(d);
    }

    [HttpPut("{id:int}")]
    public async Task<IActionResult> Put(int id, [FromBody] string text)
    {
        var d = await db.Diaries.FindAsync(id);
        if (d is null || d.OwnerId != Me) return NotFound();
        d.Text = text;
        await db.SaveChangesAsync();
        return NoContent();
    }

    [HttpDelete("{id:int}")]
    public async Task<IActionResult> Delete(int id)
    {
        var d = await db.Diaries.FindAsync(id);
        if (d is null || d.OwnerId != Me) return NotFound();
        db.Diaries.Remove(d);
        await db.SaveChangesAsync();
        return NoContent();
    }
}
