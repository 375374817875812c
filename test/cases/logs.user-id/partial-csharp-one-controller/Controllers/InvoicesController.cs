using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Studio.Controllers;

[ApiController, Authorize, Route("invoices")]
public class InvoicesController(ILogger<InvoicesController> log) : ControllerBase
{
    [HttpPost("{booking}")]
    public IActionResult Create(string booking)
    {
        log.LogInformation("invoice created for booking {Booking}", booking);
        return Accepted();
    }

    [HttpDelete("{id}")]
    public IActionResult Cancel(string id)
    {
        log.LogInformation("invoice {Invoice} cancelled", id);
        return NoContent();
    }
}
