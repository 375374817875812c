using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Web;

public class Slot
{
    public long Id { get; set; }
    public DateTimeOffset StartsAt { get; set; }
    public string? TakenBy { get; set; }
}

public class ClinicDb(DbContextOptions<ClinicDb> options) : IdentityDbContext<IdentityUser>(options)
{
    public DbSet<Slot> Slots => Set<Slot>();
}
