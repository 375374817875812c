using StackExchange.Redis;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IConnectionMultiplexer>(_ =>
    ConnectionMultiplexer.Connect("cache:6379,syncTimeout=400,asyncTimeout=400"));
var app = builder.Build();
app.MapGet("/v1/stock/{id}", async (string id, IConnectionMultiplexer redis) =>
    (string?)await redis.GetDatabase().StringGetAsync($"stock:{id}"));
app.Run();
