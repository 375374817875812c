using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContextPool<TenancyContext>(o =>
    o.UseNpgsql(builder.Configuration.GetConnectionString("Tenancies")));
var app = builder.Build();

app.MapPost("/tenancies", async (Tenancy tenancy, TenancyContext db) =>
{
    db.Tenancies.Add(tenancy);
    await db.SaveChangesAsync();
    return Results.Created($"/tenancies/{tenancy.Id}", tenancy);
});

app.Run();

public class Tenancy
{
    public int Id { get; set; }
    public required string Flat { get; set; }
    public required string Tenant { get; set; }
    public int RentCents { get; set; }
}

public class TenancyContext(DbContextOptions<TenancyContext> options) : DbContext(options)
{
    public DbSet<Tenancy> Tenancies => Set<Tenancy>();
}
