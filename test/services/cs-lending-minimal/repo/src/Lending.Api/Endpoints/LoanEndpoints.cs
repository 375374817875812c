using Lending.Api.Services;
using Serilog;

namespace Lending.Api.Endpoints;

public record LoanApplication(Guid BorrowerId, decimal Amount, int TermMonths, string Purpose);
public record DecisionRequest(bool Approve, string Reason);

public static class LoanEndpoints
{
    public static void MapLoans(this IEndpointRouteBuilder app)
    {
        var loans = app.MapGroup("/loans");

        loans.MapPost("/", async (LoanApplication body, HttpContext http, LoanService svc, IDiagnosticContext diag, CancellationToken ct) =>
        {
            var loan = await svc.ApplyAsync(http.User.Subject(), body, ct);
            diag.Set("LoanId", loan.Id);
            diag.Set("Amount", loan.Amount);
            diag.Set("Outcome", loan.Status);
            return Results.Created($"/loans/{loan.Id}", loan);
        });

        loans.MapGet("/{id:guid}", async (Guid id, HttpContext http, LoanService svc, IDiagnosticContext diag, CancellationToken ct) =>
        {
            diag.Set("LoanId", id);
            return Results.Ok(await svc.GetOwnedAsync(http.User.Subject(), id, ct));
        });

        loans.MapPost("/{id:guid}/decision", async (Guid id, DecisionRequest body, LoanService svc, IDiagnosticContext diag, CancellationToken ct) =>
        {
            diag.Set("LoanId", id);
            diag.Set("Outcome", body.Approve ? "approved" : "declined");
            return Results.Ok(await svc.DecideAsync(id, body.Approve, body.Reason, ct));
        }).RequireAuthorization("underwriter");
    }

    public static string Subject(this System.Security.Claims.ClaimsPrincipal user) =>
        user.FindFirst("sub")?.Value ?? throw new UnauthorizedAccessException();
}
