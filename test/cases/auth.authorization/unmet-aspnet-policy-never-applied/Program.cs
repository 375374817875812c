using Allotments;
using Allotments.Endpoints;
using Allotments.Security;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<GardenDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Garden")));
builder.Services.AddGardenSecurity(builder.Configuration);

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGroup("/plots").RequireAuthorization().MapPlots();
app.Run();
