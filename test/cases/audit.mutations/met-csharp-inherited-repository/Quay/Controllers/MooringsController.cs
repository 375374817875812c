using Microsoft.AspNetCore.Mvc;
using Quay.Data;

namespace Quay.Controllers;

[ApiController]
[Route("moorings")]
public class MooringsController : ControllerBase
{
    private readonly IRepository<Mooring> _mooringRepository;
    private readonly IRepository<AuditEntry> _auditRepository;

    public MooringsController(IRepository<Mooring> mooringRepository, IRepository<AuditEntry> auditRepository)
    {
        _mooringRepository = mooringRepository;
        _auditRepository = auditRepository;
    }

    [HttpPost]
    public async Task<IActionResult> Moor(Mooring mooring)
    {
        await _mooringRepository.AddAsync(mooring);
        await _auditRepository.AddAsync(new AuditEntry { Actor = User.Identity!.Name!, Action = "moored", Object = $"mooring:{mooring.Id}", At = DateTime.UtcNow });
        return Created($"/moorings/{mooring.Id}", mooring);
    }

    [HttpDelete("{id}")]
    public async Task<IActionResult> CastOff(int id)
    {
        var mooring = await _mooringRepository.GetByIdAsync(id);
        if (mooring == null)
            return NotFound();
        await _mooringRepository.DeleteAsync(mooring);
        await _auditRepository.AddAsync(new AuditEntry { Actor = User.Identity!.Name!, Action = "cast off", Object = $"mooring:{id}", At = DateTime.UtcNow });
        return NoContent();
    }
}
