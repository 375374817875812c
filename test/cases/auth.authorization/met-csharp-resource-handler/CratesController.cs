using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Wharf;

[ApiController]
[Route("crates")]
public class CratesController(Store store, IAuthorizationService authorization) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Get(int id)
    {
        var crate = await store.Crates.FindAsync(id);
        if (crate is null) return NotFound();
        var allowed = await authorization.AuthorizeAsync(User, crate, new OwnerRequirement());
        return allowed.Succeeded ? Ok(crate) : Forbid();
    }
}
