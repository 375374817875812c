using Microsoft.EntityFrameworkCore;
using Parcels;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContextPool<ParcelContext>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Parcels")));
var app = builder.Build();

app.MapPut("/parcels/{id:long}/depot/{depot:long}", async (long id, long depot, ParcelContext db) =>
    await db.Parcels.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.DepotId, depot)) == 1
        ? Results.NoContent()
        : Results.NotFound());

app.Run();

namespace Parcels
{
    public class Parcel
    {
        public long Id { get; set; }
        public required string Code { get; set; }
        public long Grams { get; set; }
        public long? DepotId { get; set; }
    }

    public class ParcelContext(DbContextOptions<ParcelContext> options) : DbContext(options)
    {
        public DbSet<Parcel> Parcels => Set<Parcel>();
    }
}
