using Lending.Api.Services;

namespace Lending.Api.Endpoints;

public record BorrowerRegistration(string FullName, string Email, string Phone, string NationalId, DateOnly BirthDate);

public static class BorrowerEndpoints
{
    public static void MapBorrowers(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/borrowers");

        group.MapPost("/", async (BorrowerRegistration body, HttpContext http, BorrowerService svc, ILoggerFactory logs, CancellationToken ct) =>
        {
            var borrower = await svc.RegisterAsync(http.User.Subject(), body, ct);
            logs.CreateLogger("Lending.Borrowers").LogInformation("Borrower registered {@Registration}", body);
            return Results.Created($"/borrowers/{borrower.Id}", new { borrower.Id });
        });

        group.MapGet("/{id:guid}", async (Guid id, BorrowerService svc, CancellationToken ct) =>
            Results.Ok(await svc.GetAsync(id, ct)));

        group.MapDelete("/{id:guid}/personal-data", async (Guid id, BorrowerService svc, CancellationToken ct) =>
        {
            await svc.EraseAsync(id, ct);
            return Results.NoContent();
        }).RequireAuthorization("underwriter");
    }
}

public static class InternalEndpoints
{
    public static void MapInternal(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/internal").RequireAuthorization("service");
        group.MapGet("/loans/overdue", (LoanService svc, CancellationToken ct) => svc.ListOverdueAsync(ct));
    }
}
