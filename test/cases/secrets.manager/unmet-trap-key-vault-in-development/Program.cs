using Azure.Identity;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);

if (builder.Environment.IsDevelopment())
{
    builder.Configuration.AddAzureKeyVault(
        new Uri("https://kv-dispatch-dev.vault.azure.net/"),
        new DefaultAzureCredential());
}

builder.Services.AddNpgsqlDataSource(
    builder.Configuration.GetConnectionString("Dispatch")
        ?? throw new InvalidOperationException("no connection string"));

var app = builder.Build();

app.MapGet("/tours/{day}", async (DateOnly day, NpgsqlDataSource db) =>
{
    await using var cmd = db.CreateCommand("select driver, stops from tours where day = $1");
    cmd.Parameters.AddWithValue(day);
    await using var reader = await cmd.ExecuteReaderAsync();
    var tours = new List<object>();
    while (await reader.ReadAsync())
    {
        tours.Add(new { Driver = reader.GetString(0), Stops = reader.GetInt32(1) });
    }
    return tours;
});

app.Run();
