using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lending.Api.Data;

public enum LoanStatus { Filed, PreApproved, ManualReview, Approved, Declined, Overdue, Repaid }

public class Borrower
{
    public Guid Id { get; set; } = Guid.NewGuid();
    public required string Subject { get; set; }
    public required string FullName { get; set; }
    public required string Email { get; set; }
    public required string Phone { get; set; }
    public required string NationalId { get; set; }
    public DateOnly? BirthDate { get; set; }
    public required string BureauReference { get; set; }
}

public class Loan
{
    public Guid Id { get; set; } = Guid.NewGuid();
    public Guid BorrowerId { get; set; }
    public Borrower? Borrower { get; set; }
    public decimal Amount { get; set; }
    public decimal Repaid { get; set; }
    public int TermMonths { get; set; }
    public string? Purpose { get; set; }
    public string? DecisionReason { get; set; }
    public DateOnly? DueDate { get; set; }
    public LoanStatus Status { get; set; }
}

public class AuditEntry
{
    public long Id { get; set; }
    public required string Actor { get; set; }
    public required string Action { get; set; }
    public required string Entity { get; set; }
    public required string EntityId { get; set; }
    public required string Before { get; set; }
    public required string After { get; set; }
    public DateTimeOffset At { get; set; }
}

public class LendingDbContext(DbContextOptions<LendingDbContext> options) : DbContext(options)
{
    public DbSet<Borrower> Borrowers => Set<Borrower>();
    public DbSet<Loan> Loans => Set<Loan>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
}

public sealed class AuditInterceptor(IHttpContextAccessor accessor) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken ct = default)
    {
        var db = eventData.Context!;
        var actor = accessor.HttpContext?.User.FindFirst("sub")?.Value ?? "system";
        var changed = db.ChangeTracker.Entries()
            .Where(e => e.Entity is Loan or Borrower && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Entity is not AuditEntry)
            .ToList();

        foreach (var entry in changed)
        {
            db.Add(new AuditEntry
            {
                Actor = actor,
                Action = entry.State.ToString(),
                Entity = entry.Metadata.ClrType.Name,
                EntityId = entry.Property("Id").CurrentValue!.ToString()!,
                Before = JsonSerializer.Serialize(entry.State == EntityState.Added ? null : entry.OriginalValues.ToObject()),
                After = JsonSerializer.Serialize(entry.State == EntityState.Deleted ? null : entry.CurrentValues.ToObject()),
                At = DateTimeOffset.UtcNow
            });
        }
        return base.SavingChangesAsync(eventData, result, ct);
    }
}
