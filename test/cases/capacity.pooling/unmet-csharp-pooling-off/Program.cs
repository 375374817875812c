using Npgsql;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/v1/balance/{account}", async (string account) =>
{
    await using var connection = new NpgsqlConnection("Host=db;Database=ledger;Username=ledger;Pooling=false");
    await connection.OpenAsync();
    await using var command = new NpgsqlCommand("select sum(cents) from entries where account = $1", connection);
    command.Parameters.AddWithValue(account);
    return (long)(await command.ExecuteScalarAsync() ?? 0L);
});
app.Run();
