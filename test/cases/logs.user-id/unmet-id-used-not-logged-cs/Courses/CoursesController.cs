using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Learning.Courses.Courses;

[ApiController]
[Authorize]
[Route("courses/{course:int}/enrolment")]
public sealed class CoursesController(Enrolments enrolments) : ControllerBase
{
    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier)!;

    [HttpPut]
    public IActionResult Enrol(int course) => enrolments.Add(UserId, course) ? NoContent() : Conflict();

    [HttpDelete]
    public IActionResult Leave(int course) => enrolments.Remove(UserId, course) ? NoContent() : NotFound();
}
