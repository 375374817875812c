using Fares;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<FareClient>(c => { c.BaseAddress = new("http://fares"); c.Timeout = TimeSpan.FromSeconds(2); }).RemoveAllLoggers();
builder.Services.AddHttpClient<SeatClient>(c => { c.BaseAddress = new("http://seats"); c.Timeout = TimeSpan.FromSeconds(2); }).RemoveAllLoggers();
var app = builder.Build();
app.Logger.LogInformation("fares starting, upstream timeout 2s");
app.MapGet("/routes/{id}", async (string id, FareClient f, SeatClient s) =>
    new { fare = await f.Fare(id), seats = await s.Free(id) });
app.Run();
