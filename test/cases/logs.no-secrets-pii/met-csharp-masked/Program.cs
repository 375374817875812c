using Shop;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPut("/customers/{id}", (int id, Customer customer, ILogger<Program> log) =>
{
    log.LogInformation("customer saved {Customer}", customer);
    return Results.Ok();
});
app.Run();
