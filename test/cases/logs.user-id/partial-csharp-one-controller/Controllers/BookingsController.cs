using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Studio.Controllers;

[ApiController, Authorize, Route("bookings")]
public class BookingsController(ILogger<BookingsController> log) : ControllerBase
{
    [HttpPost("{room}")]
    public IActionResult Book(string room)
    {
        log.LogInformation("room {Room} booked by {UserId}", room, User.FindFirstValue("sub"));
        return Accepted();
    }
}
