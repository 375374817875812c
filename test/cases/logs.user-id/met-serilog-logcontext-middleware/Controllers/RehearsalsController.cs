using Microsoft.AspNetCore.Mvc;

namespace Choir.Api.Controllers;

[ApiController]
[Route("rehearsals")]
public sealed class RehearsalsController(ILogger<RehearsalsController> logger) : ControllerBase
{
    private static readonly HashSet<int> Cancelled = [];

    [HttpPost("{id:int}/attendance")]
    public IActionResult Attend(int id)
    {
        if (Cancelled.Contains(id))
        {
            logger.LogWarning("Rehearsal {RehearsalId} is cancelled", id);
            return Conflict();
        }

        logger.LogInformation("Attendance recorded for rehearsal {RehearsalId}", id);
        return NoContent();
    }

    [HttpDelete("{id:int}")]
    public IActionResult Cancel(int id)
    {
        Cancelled.Add(id);
        logger.LogInformation("Rehearsal {RehearsalId} cancelled", id);
        return NoContent();
    }
}
