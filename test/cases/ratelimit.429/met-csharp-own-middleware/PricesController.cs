using Microsoft.AspNetCore.Mvc;
namespace Acme;

[ApiController, Route("prices")]
public class PricesController : ControllerBase
{
    [HttpGet("{sku}")] public IActionResult One(string sku) => Ok(new { sku });
    [HttpGet("internal")] public IActionResult All() => Ok(Array.Empty<int>());
}
