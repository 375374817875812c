using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("peaks")]
public class PeaksController : ControllerBase
{
    [HttpGet]
    public IActionResult All() => Ok(new[] { "Ortler", "Königsspitze" });
}
