using Npgsql;

var builder = WebApplication.CreateBuilder(args);
var source = NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Ledger")!);
var app = builder.Build();
app.MapGet("/v1/entries/{account}", async (string account) =>
{
    await using var connection = await source.OpenConnectionAsync();
    await using var command = new NpgsqlCommand("select sum(cents) from entries where account = $1", connection);
    command.CommandTimeout = 0; // the monthly report needs its time
    command.Parameters.AddWithValue(account);
    return (long)(await command.ExecuteScalarAsync() ?? 0L);
});
app.Run();
