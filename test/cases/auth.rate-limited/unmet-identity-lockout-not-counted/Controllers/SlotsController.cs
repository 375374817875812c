using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Web.Controllers;

[ApiController]
[Route("slots")]
public class SlotsController(ClinicDb db) : ControllerBase
{
    [HttpGet]
    public Task<List<Slot>> Mine(CancellationToken ct) =>
        db.Slots.Where(s => s.TakenBy == User.Identity!.Name).ToListAsync(ct);
}
