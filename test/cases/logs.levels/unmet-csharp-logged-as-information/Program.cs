var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("stock", c => c.BaseAddress = new Uri("https://stock.example"));
var app = builder.Build();
app.MapGet("/v1/stock/{id}", async (string id, IHttpClientFactory clients, ILogger<Program> logger) =>
{
    try
    {
        return Results.Ok(await clients.CreateClient("stock").GetStringAsync($"/items/{id}"));
    }
    catch (HttpRequestException e)
    {
        logger.LogInformation(e, "Stock of {Id} is not available", id);
        return Results.StatusCode(502);
    }
});
app.Run();
