using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Clinic.Web.Controllers;

public record LoginForm(string UserName, string Password);

[ApiController]
[Route("account")]
public class AccountController(SignInManager<IdentityUser> signIn) : ControllerBase
{
    [HttpPost("login")]
    [AllowAnonymous]
    public async Task<IActionResult> Login(LoginForm form)
    {
        var result = await signIn.PasswordSignInAsync(
            form.UserName, form.Password, isPersistent: false, lockoutOnFailure: false);

        if (result.IsLockedOut) return StatusCode(StatusCodes.Status423Locked);
        return result.Succeeded ? NoContent() : Unauthorized();
    }

    [HttpPost("logout")]
    public async Task<IActionResult> Logout()
    {
        await signIn.SignOutAsync();
        return NoContent();
    }
}
