using Microsoft.EntityFrameworkCore;

namespace Grants;

public class Grant { public int Id { get; set; } public string Project { get; set; } = ""; public long Cents { get; set; } }

public class AuditEntry
{
    public int Id { get; set; }
    public string? Actor { get; set; }
    public string Action { get; set; } = "";
    public int GrantId { get; set; }
    public DateTime At { get; set; }
}

public class GrantsDb(DbContextOptions<GrantsDb> o) : DbContext(o)
{
    public DbSet<Grant> Grants => Set<Grant>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
}
