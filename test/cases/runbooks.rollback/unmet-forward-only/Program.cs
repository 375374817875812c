var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var feed = new Dictionary<string, string[]>
{
    ["morning"] = ["hay", "oats"],
    ["evening"] = ["hay", "carrots"],
};

app.MapGet("/healthz", () => Results.Ok());
app.MapGet("/feed/{time}", (string time) =>
    feed.TryGetValue(time, out var items) ? Results.Ok(items) : Results.NotFound());

app.Run();
