using Microsoft.AspNetCore.Mvc;

namespace Accounts.Controllers;

public record SignIn(string UserName, string Password);

[ApiController]
[Route("sessions")]
public class SessionsController(ILogger<SessionsController> logger) : ControllerBase
{
    [HttpPost]
    public IActionResult Create(SignIn request)
    {
        logger.LogDebug("Sign-in of {User} with {Password}", request.UserName, request.Password);
        return Unauthorized();
    }
}
