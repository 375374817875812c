using Npgsql;

namespace Greenhouse;

public sealed class Valves(NpgsqlDataSource db)
{
    public async Task OpenAsync(int bed, int litres)
    {
        await using var command = db.CreateCommand("INSERT INTO watering (bed, litres) VALUES ($1, $2)");
        command.Parameters.AddWithValue(bed);
        command.Parameters.AddWithValue(litres);
        await command.ExecuteNonQueryAsync();
    }
}
