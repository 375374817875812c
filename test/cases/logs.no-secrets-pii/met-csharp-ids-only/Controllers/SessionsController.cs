using Microsoft.AspNetCore.Mvc;

namespace Accounts.Controllers;

public record SignIn(Guid UserId, string Password);

[ApiController]
[Route("sessions")]
public class SessionsController(ILogger<SessionsController> logger) : ControllerBase
{
    [HttpPost]
    public IActionResult Create(SignIn request)
    {
        // never: logger.LogDebug("{Password}", request.Password);
        logger.LogWarning("Sign-in of {UserId} refused, password of {Length} characters", request.UserId, request.Password.Length);
        return Unauthorized();
    }
}
