using Microsoft.AspNetCore.Mvc;

namespace Bookings;

public record Guest(string Name, string Email, string PassportNumber);

[ApiController]
public class BookingsController : ControllerBase
{
    private readonly ILogger<BookingsController> _log;
    public BookingsController(ILogger<BookingsController> log) { _log = log; }

    [HttpPost("/bookings")]
    public IActionResult Book([FromBody] Guest guest)
    {
        _log.LogInformation($"booked for {guest}");
        return Accepted();
    }
}
