using Microsoft.AspNetCore.Mvc;

public class ClayPrices
{
    private readonly HttpClient _http;

    public ClayPrices(HttpClient http) => _http = http;

    public Task<string> Today(CancellationToken stop) => _http.GetStringAsync("/today", stop);
}

[ApiController]
[Route("prices")]
public class PricesController : ControllerBase
{
    private readonly ClayPrices _prices;

    public PricesController(ClayPrices prices) => _prices = prices;

    [HttpGet]
    public Task<string> Get(CancellationToken stop) => _prices.Today(stop);
}
