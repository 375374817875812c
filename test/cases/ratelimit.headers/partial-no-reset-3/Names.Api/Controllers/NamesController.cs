using Microsoft.AspNetCore.Mvc;

namespace Names.Api.Controllers;

[ApiController]
[Route("names")]
public class NamesController : ControllerBase
{
    private static readonly string[] Names = ["Alder", "Briar", "Clover", "Dill"];

    [HttpGet]
    public IActionResult List() => Ok(Names);

    [HttpGet("{letter}")]
    public IActionResult ByLetter(char letter) => Ok(Names.Where(n => char.ToLower(n[0]) == char.ToLower(letter)));
}
