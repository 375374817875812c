using Microsoft.AspNetCore.Mvc;
using Storefront.Clients;

namespace Storefront.Controllers;

[ApiController]
[Route("home")]
public class HomeController(IPromotionClient promotions) : ControllerBase
{
    [HttpGet("{region}")]
    public async Task<IActionResult> Get(string region, CancellationToken ct) =>
        Ok(new { region, promotions = await promotions.ActiveAsync(region, ct) });
}
