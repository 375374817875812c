using Microsoft.AspNetCore.Mvc;
using Serilog;

namespace Freight.Controllers;

public sealed record Consignment(string Origin, string Destination, int Kilograms, string Service);

[ApiController]
[Route("consignments")]
public sealed class ConsignmentsController(IDiagnosticContext diagnostics) : ControllerBase
{
    private static readonly Dictionary<Guid, Consignment> Store = [];

    [HttpPost]
    public IActionResult Create(Consignment consignment)
    {
        var id = Guid.NewGuid();
        var cents = consignment.Kilograms * (consignment.Service == "express" ? 95 : 40);
        Store[id] = consignment;

        diagnostics.Set("ConsignmentId", id);
        diagnostics.Set("Lane", $"{consignment.Origin}-{consignment.Destination}");
        diagnostics.Set("Kilograms", consignment.Kilograms);
        diagnostics.Set("Service", consignment.Service);
        diagnostics.Set("PriceCents", cents);
        return Created($"/consignments/{id}", new { id, cents });
    }

    [HttpDelete("{id:guid}")]
    public IActionResult Cancel(Guid id)
    {
        var found = Store.Remove(id, out var consignment);
        diagnostics.Set("ConsignmentId", id);
        diagnostics.Set("Cancelled", found);
        diagnostics.Set("Service", consignment?.Service);
        return found ? NoContent() : NotFound();
    }
}
