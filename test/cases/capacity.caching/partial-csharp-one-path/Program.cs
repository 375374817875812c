using Npgsql;
using Toys;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemoryCache();
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Toys")!));
builder.Services.AddSingleton<Catalog>();
var app = builder.Build();
app.MapGet("/products/{id:int}", (int id, Catalog c) => c.Product(id));
app.MapGet("/categories/{slug}", (string slug, Catalog c) => c.Category(slug));
app.Run();
