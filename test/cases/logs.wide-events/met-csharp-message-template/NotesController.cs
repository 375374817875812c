using Microsoft.AspNetCore.Mvc;

namespace Shop;

[ApiController]
[Route("notes")]
public class NotesController(ILogger<NotesController> logger) : ControllerBase
{
    [HttpPost("{id:int}/share")]
    public IActionResult Share(int id)
    {
        logger.LogInformation("note shared {Id}", id);
        return NoContent();
    }
}
