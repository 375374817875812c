using Microsoft.AspNetCore.Mvc;

namespace Quiz.Controllers;

[ApiController]
[Route("quiz")]
public class QuizController : ControllerBase
{
    [HttpGet("{id:int}")]
    public IActionResult Get(int id) => Ok(new { id, question = "Capital of Norway?" });
}
