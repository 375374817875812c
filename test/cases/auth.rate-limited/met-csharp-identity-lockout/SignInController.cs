using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

[ApiController]
public class SignInController(SignInManager<Member> signIn) : ControllerBase
{
    public record Credentials(string Name, string Password);

    [AllowAnonymous, HttpPost("/login")]
    public async Task<IActionResult> Login(Credentials c)
    {
        var result = await signIn.PasswordSignInAsync(c.Name, c.Password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? Ok() : Unauthorized();
    }

    [HttpGet("/reeds")]
    public IActionResult Reeds() => Ok(new[] { "bulrush" });
}
