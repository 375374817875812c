using System.Security.Claims;
using Dapper;
using Microsoft.Data.SqlClient;
using Permits;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddJwtBearer();
builder.Services.AddAuthorization();
builder.Services.AddSingleton<AuditSink>();
builder.Services.AddScoped(_ => new SqlConnection(builder.Configuration.GetConnectionString("Permits")));

var app = builder.Build();

app.MapPut("/permits/{id:int}/state/{state}", async (int id, string state, ClaimsPrincipal who, SqlConnection db, AuditSink audit, CancellationToken ct) =>
{
    var old = await db.QuerySingleOrDefaultAsync<string>(
        "UPDATE permits SET state = @state OUTPUT deleted.state WHERE id = @id", new { id, state });
    if (old is null) return Results.NotFound();
    await audit.WriteAsync(who.FindFirstValue("oid")!, "permit.state", $"permit/{id}", old, state, ct);
    return Results.NoContent();
}).RequireAuthorization();

app.Run();
