using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Ledger")!));
var app = builder.Build();
app.MapGet("/v1/balance/{account}", async (string account, NpgsqlDataSource source) =>
{
    await using var command = source.CreateCommand("select sum(cents) from entries where account = $1");
    command.Parameters.AddWithValue(account);
    return (long)(await command.ExecuteScalarAsync() ?? 0L);
});
app.Run();
