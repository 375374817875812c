using Quay;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTransient<SlowCalls>();
builder.Services.AddHttpClient<BerthClient>(c => { c.BaseAddress = new Uri(builder.Configuration["Berths:Url"]!); c.Timeout = TimeSpan.FromSeconds(3); }).AddHttpMessageHandler<SlowCalls>();

var app = builder.Build();
app.MapGet("/berths/{id}", async (string id, BerthClient berths) =>
    await berths.NameAsync(id) is { } name ? Results.Ok(name) : Results.StatusCode(503));
app.Run();
