using Lending.Api.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Lending.Api.Tests;

public class LoanServiceTests
{
    private static LendingDbContext Db() =>
        new(new DbContextOptionsBuilder<LendingDbContext>().UseInMemoryDatabase(Guid.NewGuid().ToString()).Options);

    [Fact]
    public async Task New_loan_starts_filed()
    {
        await using var db = Db();
        var loan = new Loan { BorrowerId = Guid.NewGuid(), Amount = 1200, TermMonths = 12 };
        db.Loans.Add(loan);
        await db.SaveChangesAsync();
        Assert.Equal(LoanStatus.Filed, (await db.Loans.SingleAsync()).Status);
    }
}
