using Microsoft.EntityFrameworkCore;
using Quay.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<QuayContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Quay")));
builder.Services.AddScoped(typeof(IRepository<>), typeof(EfRepository<>));
builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers();
app.Run();
