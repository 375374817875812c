using Lending.Api.Clients;
using Lending.Api.Data;
using Lending.Api.Endpoints;
using Lending.Api.Setup;
using Microsoft.EntityFrameworkCore;
using Polly.CircuitBreaker;

namespace Lending.Api.Services;

public sealed class LoanService(
    LendingDbContext db,
    CreditBureauClient bureau,
    DisbursementClient disbursement,
    NotificationClient notifications,
    LoanMetrics metrics,
    ILogger<LoanService> logger)
{
    public async Task<Loan> ApplyAsync(string subject, LoanApplication body, CancellationToken ct)
    {
        var borrower = await db.Borrowers.SingleOrDefaultAsync(b => b.Id == body.BorrowerId && b.Subject == subject, ct)
                       ?? throw new KeyNotFoundException();
        var loan = new Loan
        {
            BorrowerId = borrower.Id, Amount = body.Amount, TermMonths = body.TermMonths, Purpose = body.Purpose
        };

        try
        {
            var score = await bureau.GetScoreAsync(borrower.BureauReference, ct);
            loan.Status = score.Value >= 620 ? LoanStatus.PreApproved : LoanStatus.Declined;
        }
        catch (BrokenCircuitException)
        {
            logger.LogWarning("Credit bureau unavailable, loan for borrower {BorrowerId} goes to manual review", borrower.Id);
            loan.Status = LoanStatus.ManualReview;
        }

        db.Loans.Add(loan);
        await db.SaveChangesAsync(ct);
        logger.LogInformation("Loan {LoanId} filed with status {Status}", loan.Id, loan.Status);
        return loan;
    }

    public async Task<Loan> GetOwnedAsync(string subject, Guid id, CancellationToken ct) =>
        await db.Loans.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && l.Borrower!.Subject == subject, ct)
        ?? throw new KeyNotFoundException();

    public async Task<Loan> DecideAsync(Guid id, bool approve, string reason, CancellationToken ct)
    {
        var loan = await db.Loans.FindAsync([id], ct) ?? throw new KeyNotFoundException();
        loan.Status = approve ? LoanStatus.Approved : LoanStatus.Declined;
        loan.DecisionReason = reason;
        await db.SaveChangesAsync(ct);
        metrics.Decided(approve ? "approved" : "declined");

        if (approve)
        {
            await disbursement.StartAsync(loan.Id, loan.Amount, ct);
        }
        try
        {
            await notifications.LoanDecidedAsync(loan.BorrowerId, loan.Id, ct);
        }
        catch (Exception ex) when (ex is HttpRequestException or TaskCanceledException)
        {
        }
        return loan;
    }

    public Task<List<Loan>> ListOverdueAsync(CancellationToken ct) =>
        db.Loans.AsNoTracking().Where(l => l.Status == LoanStatus.Overdue).Take(500).ToListAsync(ct);
}

public sealed class BorrowerService(LendingDbContext db)
{
    public async Task<Borrower> RegisterAsync(string subject, BorrowerRegistration body, CancellationToken ct)
    {
        var borrower = new Borrower
        {
            Subject = subject, FullName = body.FullName, Email = body.Email, Phone = body.Phone,
            NationalId = body.NationalId, BirthDate = body.BirthDate, BureauReference = Guid.NewGuid().ToString("N")
        };
        db.Borrowers.Add(borrower);
        await db.SaveChangesAsync(ct);
        return borrower;
    }

    public async Task<Borrower> GetAsync(Guid id, CancellationToken ct) =>
        await db.Borrowers.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) ?? throw new KeyNotFoundException();

    public async Task EraseAsync(Guid id, CancellationToken ct)
    {
        var borrower = await db.Borrowers.FindAsync([id], ct) ?? throw new KeyNotFoundException();
        borrower.FullName = "erased";
        borrower.Email = $"{id:N}@erased.invalid";
        borrower.Phone = "";
        borrower.NationalId = "";
        borrower.BirthDate = null;
        await db.SaveChangesAsync(ct);
    }
}
