using Microsoft.AspNetCore.Mvc;
using Quay.Data;

namespace Quay.Controllers;

[ApiController]
[Route("moorings")]
public class MooringsController : ControllerBase
{
    private readonly IRepository<Mooring> _mooringRepository;

    public MooringsController(IRepository<Mooring> mooringRepository)
    {
        _mooringRepository = mooringRepository;
    }

    [HttpPost]
    public async Task<IActionResult> Moor(Mooring mooring)
    {
        await _mooringRepository.AddAsync(mooring);
        return Created($"/moorings/{mooring.Id}", mooring);
    }

    [HttpDelete("{id}")]
    public async Task<IActionResult> CastOff(int id)
    {
        var mooring = await _mooringRepository.GetByIdAsync(id);
        if (mooring == null)
            return NotFound();
        await _mooringRepository.DeleteAsync(mooring);
        return NoContent();
    }
}
