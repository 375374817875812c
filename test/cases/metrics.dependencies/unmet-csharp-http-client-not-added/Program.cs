using Dapper;
using Dives;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMetrics2();
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Dives")!));
builder.Services.AddHttpClient("tides", c => { c.BaseAddress = new Uri("http://tides.internal"); c.Timeout = TimeSpan.FromSeconds(2); });
var app = builder.Build();
app.MapGet("/spots/{id:int}", async (int id, NpgsqlDataSource db, IHttpClientFactory f) =>
{
    await using var c = await db.OpenConnectionAsync();
    var name = await c.QuerySingleOrDefaultAsync<string>("select name from spots where id = @id", new { id });
    return new { name, tide = await f.CreateClient("tides").GetStringAsync($"/{name}") };
});
app.Run();
