using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Authorize]
[Route("berths")]
public class BerthsController : ControllerBase
{
    private readonly ILogger<BerthsController> _log;

    public BerthsController(ILogger<BerthsController> log) => _log = log;

    [HttpPost("{id:int}/lease")]
    public IActionResult Lease(int id)
    {
        _log.LogInformation("berth {Berth} leased", id);
        return NoContent();
    }
}
