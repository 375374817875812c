using Microsoft.AspNetCore.Mvc;

namespace Bookings;

public class Guest
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
}

public record Ticket(string Id, string Email)
{
    public override string ToString() => $"Ticket({Id})";
}

[ApiController]
public class BookingsController : ControllerBase
{
    private readonly ILogger<BookingsController> _log;
    public BookingsController(ILogger<BookingsController> log) { _log = log; }

    [HttpPost("/bookings")]
    public IActionResult Book([FromBody] Guest guest)
    {
        var ticket = new Ticket(Guid.NewGuid().ToString(), guest.Email);
        _log.LogInformation("booked {Ticket} for {Guest}", ticket, guest);
        return Accepted();
    }
}
