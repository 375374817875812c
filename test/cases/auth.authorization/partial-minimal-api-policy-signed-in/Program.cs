using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer(o => o.Authority = builder.Configuration["Authority"]);
builder.Services.AddAuthorizationBuilder().AddPolicy("staff", p => p.RequireAuthenticatedUser());
builder.Services.AddDbContext<Shelf>(o => o.UseNpgsql(builder.Configuration["Db"]));
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();

var loans = app.MapGroup("/loans").RequireAuthorization();
loans.MapGet("/{id:int}", async (int id, HttpContext http, Shelf db) =>
    await db.Loans.SingleOrDefaultAsync(l => l.Id == id && l.ReaderId == http.User.ReaderId()) is { } loan ? Results.Ok(loan) : Results.NotFound());
app.MapDelete("/loans/{id:int}", async (int id, Shelf db) => await db.Loans.Where(l => l.Id == id).ExecuteDeleteAsync()).RequireAuthorization("staff");
app.Run();

public static class Callers
{
    public static string ReaderId(this ClaimsPrincipal user) => user.FindFirst("sub")?.Value ?? throw new UnauthorizedAccessException();
}

public class Loan { public int Id { get; set; } public string ReaderId { get; set; } = ""; }

public class Shelf(DbContextOptions<Shelf> o) : DbContext(o) { public DbSet<Loan> Loans => Set<Loan>(); }
