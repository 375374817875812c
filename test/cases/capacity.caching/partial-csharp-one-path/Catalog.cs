using Dapper;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace Toys;

public class Catalog(NpgsqlDataSource db, IMemoryCache cache)
{
    public Task<string?> Product(int id) => cache.GetOrCreateAsync($"product:{id}", async e =>
    {
        e.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
        await using var c = await db.OpenConnectionAsync();
        return await c.QuerySingleOrDefaultAsync<string>("select name from products where id = @id", new { id });
    });

    public async Task<IEnumerable<string>> Category(string slug)
    {
        await using var c = await db.OpenConnectionAsync();
        return await c.QueryAsync<string>("select name from products where category = @slug order by sold desc limit 100", new { slug });
    }
}
