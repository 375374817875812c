var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPost("/v1/customers", (Customer customer, ILogger<Program> logger) =>
{
    logger.LogInformation("Welcome {Name}", customer.FullName);
    return Results.Created($"/v1/customers/{customer.Id}", customer);
});
app.Run();

public record Customer(int Id, string FullName);
