using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Cellar.Web;

public sealed class Accounts(IConfiguration configuration)
{
    private readonly NpgsqlDataSource _db = NpgsqlDataSource.Create(configuration.GetConnectionString("Cellar")!);
    private readonly PasswordHasher<string> _hasher = new();

    public async Task<long?> VerifyAsync(string name, string password)
    {
        await using var command = _db.CreateCommand("SELECT id, password_hash FROM accounts WHERE name = $1");
        command.Parameters.AddWithValue(name);
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync()) return null;

        var ok = _hasher.VerifyHashedPassword(name, reader.GetString(1), password);
        return ok == PasswordVerificationResult.Failed ? null : reader.GetInt64(0);
    }

    public async Task<List<string>> BottlesAsync(long account)
    {
        await using var command = _db.CreateCommand("SELECT label FROM bottles WHERE account_id = $1");
        command.Parameters.AddWithValue(account);
        await using var reader = await command.ExecuteReaderAsync();
        var labels = new List<string>();
        while (await reader.ReadAsync()) labels.Add(reader.GetString(0));
        return labels;
    }
}
