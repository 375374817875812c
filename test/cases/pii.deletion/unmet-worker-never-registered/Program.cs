using Microsoft.EntityFrameworkCore;
using Optician.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<OpticianDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Optician")));

var app = builder.Build();

app.MapPost("/customers", async (Customer customer, OpticianDb db) =>
{
    db.Customers.Add(customer);
    await db.SaveChangesAsync();
    return Results.Created($"/customers/{customer.Id}", customer.Id);
});

app.MapGet("/customers/{id:long}", async (long id, OpticianDb db) =>
    await db.Customers.FindAsync(id) is { } found ? Results.Ok(found) : Results.NotFound());

app.MapDelete("/baskets/{basket:guid}/lenses/{lens:int}", async (Guid basket, int lens, OpticianDb db) =>
    await db.BasketLenses.Where(l => l.Basket == basket && l.Lens == lens).ExecuteDeleteAsync());

app.Run();
