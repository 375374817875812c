using Microsoft.EntityFrameworkCore;
using Shop.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<ShopDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("shop")));
builder.Services.AddHttpClient("stock", c => c.BaseAddress = new Uri("http://stock.internal"));
var app = builder.Build();
app.MapGet("/items/{id:int}", async (int id, ShopDb db, IHttpClientFactory factory) =>
{
    var item = await db.Items.FirstOrDefaultAsync(i => i.Id == id);
    var stock = await factory.CreateClient("stock").GetStringAsync($"/stock/{id}");
    return Results.Ok(new { item, stock });
});
app.Run();
