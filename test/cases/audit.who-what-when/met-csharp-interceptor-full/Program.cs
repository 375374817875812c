using Microsoft.EntityFrameworkCore;
using Wards;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<AuditInterceptor>();
builder.Services.AddDbContext<WardsDb>((sp, o) => o
    .UseNpgsql(builder.Configuration.GetConnectionString("Wards"))
    .AddInterceptors(sp.GetRequiredService<AuditInterceptor>()));
builder.Services.AddAuthentication("Bearer").AddJwtBearer(o => { o.Authority = builder.Configuration["Oidc:Authority"]; o.MapInboundClaims = false; });
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapPut("/beds/{id:guid}/{patient}", async (Guid id, string patient, WardsDb db) =>
{
    var bed = await db.Beds.FindAsync(id);
    if (bed is null) return Results.NotFound();
    bed.Patient = patient;
    await db.SaveChangesAsync();
    return Results.NoContent();
}).RequireAuthorization();
app.Run();
