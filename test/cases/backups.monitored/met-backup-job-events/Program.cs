using Dapper;
using MySqlConnector;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMySqlDataSource(builder.Configuration.GetConnectionString("Hatchery")!);
var app = builder.Build();

app.MapPost("/tanks/{tank:int}/counts/{fish:int}", async (int tank, int fish, MySqlDataSource source) =>
{
    await using var db = await source.OpenConnectionAsync();
    await db.ExecuteAsync("INSERT INTO counts (tank, fish) VALUES (@tank, @fish)", new { tank, fish });
    return Results.Created();
});

app.Run();
