using Microsoft.EntityFrameworkCore;

namespace Optician.Api;

public sealed class PurgeWorker(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<OpticianDb>();
            var limit = DateTimeOffset.UtcNow.AddYears(-10);
            await db.Customers.Where(c => c.LastVisit < limit).ExecuteDeleteAsync(stoppingToken);
        }
    }
}
