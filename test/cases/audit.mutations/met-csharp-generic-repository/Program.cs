using Kennel;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<KennelDb>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Kennel")));
builder.Services.AddTransient(typeof(IStore<>), typeof(Store<>));
builder.Services.AddTransient<StayService>();
builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers();
app.Run();
