using Lending.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace Lending.Api.Jobs;

public sealed class OverdueSweeper(IServiceScopeFactory scopes, ILogger<OverdueSweeper> logger) : BackgroundService
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await _gate.WaitAsync();
            try
            {
                using var scope = scopes.CreateScope();
                var db = scope.ServiceProvider.GetRequiredService<LendingDbContext>();
                var today = DateOnly.FromDateTime(DateTime.UtcNow);
                var due = await db.Loans
                    .Where(l => l.Status == LoanStatus.Approved && l.DueDate < today)
                    .Take(1000)
                    .ToListAsync(stoppingToken);
                due.ForEach(l => l.Status = LoanStatus.Overdue);
                await db.SaveChangesAsync(stoppingToken);
                logger.LogInformation("Marked {Count} loans overdue", due.Count);
            }
            catch (Exception ex) when (ex is not OperationCanceledException)
            {
                logger.LogError(ex, "Overdue sweep failed");
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
