using Storefront.Clients;
using Storefront.Resilience;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services
    .AddHttpClient<IPromotionClient, PromotionClient>(c => c.BaseAddress = new Uri(builder.Configuration["Promotions:Url"]!))
    .AddPromotionResilience();

var app = builder.Build();
app.MapControllers();
app.Run();
