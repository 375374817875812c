using Azure.Extensions.AspNetCore.Configuration.Secrets;
using Azure.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddAzureKeyVault(new Uri("https://shop-prod.vault.azure.net/"), new DefaultAzureCredential(),
    new AzureKeyVaultConfigurationOptions { ReloadInterval = TimeSpan.FromMinutes(10) });
var app = builder.Build();
app.MapGet("/orders", (IConfiguration c) => Results.Ok(c["Stripe:ApiKey"] is not null));
app.Run();
