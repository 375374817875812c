using Canteen;
using Polly.Registry;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddMenuPipeline();
builder.Services.AddHttpClient("kitchen", c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Kitchen:Url"]!);
    c.Timeout = TimeSpan.FromSeconds(2);
});

var app = builder.Build();

app.MapGet("/menus/{day}", async (
    string day,
    IHttpClientFactory clients,
    ResiliencePipelineProvider<string> pipelines,
    CancellationToken ct) =>
{
    var menu = await pipelines.GetPipeline<Menu>("menus").ExecuteAsync(
        async token => await clients.CreateClient("kitchen").GetFromJsonAsync<Menu>($"/menus/{day}", token)
            ?? Menu.Standard,
        ct);
    return Results.Ok(menu);
});

app.Run();

