using Cinema.Booking.Telemetry;
using Microsoft.AspNetCore.Mvc;

namespace Cinema.Booking.Controllers;

[ApiController]
[Route("screenings/{screening:int}/seats")]
public sealed class SeatsController(RequestEvent evt) : ControllerBase
{
    [HttpPost]
    public IActionResult Book(int screening, [FromBody] SeatRequest body)
    {
        var total = body.Seats.Length * 1290;
        evt.Set("screening_id", screening);
        evt.Set("customer_id", body.CustomerId);
        evt.Set("seat_count", body.Seats.Length);
        evt.Set("amount_cents", total);
        evt.Set("discount", body.Discount);
        return Ok(new { total });
    }
}

public record SeatRequest(Guid CustomerId, string[] Seats, string? Discount);
