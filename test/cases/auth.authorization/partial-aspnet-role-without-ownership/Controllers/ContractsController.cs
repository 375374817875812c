using Microsoft.AspNetCore.Mvc;

namespace Energy.Api.Controllers;

[ApiController]
[Route("contracts")]
public class ContractsController(EnergyDb db) : ControllerBase
{
    [HttpGet("{id:long}")]
    public async Task<ActionResult<Contract>> Get(long id, CancellationToken ct)
    {
        var contract = await db.Contracts.FindAsync([id], ct);
        return contract is null ? NotFound() : contract;
    }

    [HttpPut("{id:long}/monthly-payment")]
    public async Task<IActionResult> Change(long id, [FromBody] decimal amount, CancellationToken ct)
    {
        var contract = await db.Contracts.FindAsync([id], ct);
        if (contract is null) return NotFound();
        contract.MonthlyPayment = amount;
        await db.SaveChangesAsync(ct);
        return NoContent();
    }
}
