using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Energy.Api.Controllers;

[ApiController]
[Route("admin")]
[Authorize(Roles = "admin")]
public class AdminController(EnergyDb db) : ControllerBase
{
    [HttpPost("price-rise")]
    public async Task<IActionResult> Raise([FromQuery] decimal factor, CancellationToken ct)
    {
        var changed = await db.Contracts.ExecuteUpdateAsync(
            s => s.SetProperty(c => c.MonthlyPayment, c => c.MonthlyPayment * factor), ct);
        return Ok(changed);
    }
}
