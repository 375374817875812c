using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kennel;

[ApiController, Authorize, Route("stays")]
public class StayController(StayService stays) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Book(string dog)
    {
        await stays.Book(dog, User.Identity!.Name!);
        return Accepted();
    }
}
