using Dapper;
using Microsoft.Data.SqlClient;
using Shop;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddUpstreams(builder.Configuration);
var app = builder.Build();
var cs = new SqlConnectionStringBuilder(builder.Configuration.GetConnectionString("Shop"))
{
    ConnectTimeout = 5,
    CommandTimeout = 8,
}.ConnectionString;

app.MapGet("/items/{sku}", async (string sku, StockClient stock, PriceClient price) =>
{
    await using var db = new SqlConnection(cs);
    var name = await db.QuerySingleAsync<string>("select Name from Items where Sku = @sku", new { sku });
    return new { name, stock = await stock.Count(sku), price = await price.Price(sku) };
});
app.Run();
