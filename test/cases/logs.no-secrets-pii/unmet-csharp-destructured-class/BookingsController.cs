using Microsoft.AspNetCore.Mvc;

namespace Bookings;

public class Guest
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
}

[ApiController]
public class BookingsController : ControllerBase
{
    private readonly ILogger<BookingsController> _log;
    public BookingsController(ILogger<BookingsController> log) { _log = log; }

    [HttpPost("/bookings")]
    public IActionResult Book([FromBody] Guest guest)
    {
        _log.LogInformation("booked {@Guest}", guest);
        return Accepted();
    }
}
