using Lending.Api.Data;
using MassTransit;

namespace Lending.Api.Consumers;

public record RepaymentReceived(Guid LoanId, decimal Amount, DateTimeOffset PaidAt);

public sealed class RepaymentReceivedConsumer(LendingDbContext db, ILogger<RepaymentReceivedConsumer> logger)
    : IConsumer<RepaymentReceived>
{
    public async Task Consume(ConsumeContext<RepaymentReceived> context)
    {
        var loan = await db.Loans.FindAsync([context.Message.LoanId], context.CancellationToken);
        if (loan is null)
        {
            logger.LogWarning("Repayment for unknown loan {LoanId} ignored", context.Message.LoanId);
            return;
        }

        loan.Repaid += context.Message.Amount;
        if (loan.Repaid >= loan.Amount)
        {
            loan.Status = LoanStatus.Repaid;
        }
        await db.SaveChangesAsync(context.CancellationToken);
        logger.LogInformation("Repayment of {Amount} booked on loan {LoanId}", context.Message.Amount, loan.Id);
    }
}
