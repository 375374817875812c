using Ledger;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<LedgerDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Ledger")));
var app = builder.Build();
app.MapGet("/v1/accounts/{id}", (int id, LedgerDb db) => db.Accounts.FindAsync(id));
app.Run();

namespace Ledger
{
    public class Account { public int Id { get; set; } public string? Owner { get; set; } }
    public class LedgerDb(DbContextOptions<LedgerDb> options) : DbContext(options)
    {
        public DbSet<Account> Accounts => Set<Account>();
    }
}
