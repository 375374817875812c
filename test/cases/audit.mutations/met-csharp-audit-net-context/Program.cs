using Audit.EntityFramework;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
Audit.Core.Configuration.Setup().UseEntityFramework(ef => ef.AuditTypeMapper(t => typeof(AuditEntry)));
builder.Services.AddDbContext<LedgerDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Ledger")));
var app = builder.Build();
app.MapPost("/v1/accounts", async (Account account, LedgerDb db) =>
{
    db.Accounts.Add(account);
    await db.SaveChangesAsync();
    return Results.Created($"/v1/accounts/{account.Id}", account);
});
app.Run();

public class Account { public int Id { get; set; } public string Owner { get; set; } = ""; }
public class AuditEntry { public int Id { get; set; } public string UserName { get; set; } = ""; public string Action { get; set; } = ""; public DateTime At { get; set; } }

[AuditDbContext(Mode = AuditOptionMode.OptOut)]
public class LedgerDb(DbContextOptions<LedgerDb> options) : AuditDbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
}
