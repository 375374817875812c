var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddKeyPerFile("/run/secrets", optional: false);
var app = builder.Build();
var key = builder.Configuration["StripeApiKey"];
app.MapGet("/orders", () => Results.Ok(key is not null));
app.Run();
