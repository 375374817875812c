using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<LedgerDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Ledger")));
var app = builder.Build();
app.MapPost("/v1/accounts", async (Account account, LedgerDb db) =>
{
    db.Accounts.Add(account);
    await db.SaveChangesAsync();
    return Results.Created($"/v1/accounts/{account.Id}", account);
});
app.MapDelete("/v1/accounts/{id}", async (int id, LedgerDb db) =>
{
    await db.Accounts.Where(a => a.Id == id).ExecuteDeleteAsync();
    return Results.NoContent();
});
app.Run();

public class Account { public int Id { get; set; } public string Owner { get; set; } = ""; }

public class LedgerDb(DbContextOptions<LedgerDb> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();
}
