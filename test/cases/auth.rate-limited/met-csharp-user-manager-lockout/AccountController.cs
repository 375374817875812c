using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("account")]
public class AccountController : ControllerBase
{
    private readonly UserManager<IdentityUser> users;
    private readonly ILogger<AccountController> logger;

    public AccountController(UserManager<IdentityUser> users, ILogger<AccountController> logger)
    {
        this.users = users;
        this.logger = logger;
    }

    [HttpPost("login")]
    public async Task<IActionResult> Login(LoginModel model)
    {
        var user = await users.FindByEmailAsync(model.Email);
        if (user != null && await users.IsLockedOutAsync(user))
        {
            logger.LogWarning("Locked account {Id} tried", user.Id);
            return StatusCode(423);
        }
        if (user == null || !await users.CheckPasswordAsync(user, model.Password))
        {
            if (user != null) await users.AccessFailedAsync(user);
            logger.LogWarning("Login of {Email} refused", model.Email);
            return Unauthorized();
        }
        return Ok(Issue(user));
    }
}
