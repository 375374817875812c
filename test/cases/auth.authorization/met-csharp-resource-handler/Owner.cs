using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Wharf;

public class Crate { public int Id { get; set; } public string OwnerId { get; set; } = ""; }

public class Store(DbContextOptions<Store> o) : DbContext(o) { public DbSet<Crate> Crates => Set<Crate>(); }

public class OwnerRequirement : IAuthorizationRequirement;

public class OwnerHandler : AuthorizationHandler<OwnerRequirement, Crate>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OwnerRequirement requirement, Crate crate)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) == crate.OwnerId) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
