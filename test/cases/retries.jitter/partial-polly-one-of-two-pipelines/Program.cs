using Hotel;

var builder = WebApplication.CreateBuilder(args);

foreach (var name in new[] { "rooms", "minibar" })
{
    builder.Services.AddHttpClient(name, c =>
    {
        c.BaseAddress = new Uri(builder.Configuration[$"{name}:Url"]!);
        c.Timeout = TimeSpan.FromSeconds(3);
    });
}
builder.Services.AddHotelPipelines();
builder.Services.AddSingleton<Upstreams>();

var app = builder.Build();

app.MapGet("/rooms/{number:int}", async (int number, Upstreams upstreams, CancellationToken ct) =>
    Results.Ok(await upstreams.RoomAsync(number, ct)));
app.MapGet("/rooms/{number:int}/minibar", async (int number, Upstreams upstreams, CancellationToken ct) =>
    Results.Ok(await upstreams.MinibarAsync(number, ct)));

app.Run();

