using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Notes.Controllers;

[ApiController]
[Authorize]
[Route("api/[controller]")]
public class NotesController : ControllerBase
{
    [HttpGet("{id}")]
    public IActionResult Find(int id) => Ok(new { id });

    [HttpPost]
    public IActionResult Add([FromBody] string text) => Created("/api/notes/1", text);
}
