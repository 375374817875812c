using Dapper;
using Npgsql;

namespace Mines;

public class Shafts(IConfiguration cfg)
{
    private readonly string _cs = cfg.GetConnectionString("Mines")!;

    public async Task<int?> Depth(int id)
    {
        await using var c = new NpgsqlConnection(_cs);
        return await c.QuerySingleOrDefaultAsync<int?>("select depth from shafts where id = @id", new { id });
    }

    public async Task Close(int id)
    {
        await using var c = new NpgsqlConnection(_cs);
        await c.ExecuteAsync("update shafts set closed = true where id = @id", new { id });
    }
}
