using StackExchange.Redis;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IConnectionMultiplexer>(
    _ => ConnectionMultiplexer.Connect("redis.parcels.svc:6379,abortConnect=false"));

var app = builder.Build();

app.MapGet("/lockers/{id}/free", async (string id, IConnectionMultiplexer redis) =>
{
    var free = await redis.GetDatabase().SetLengthAsync($"locker:{id}:free");
    return Results.Ok(new { id, free });
});

app.Run();
