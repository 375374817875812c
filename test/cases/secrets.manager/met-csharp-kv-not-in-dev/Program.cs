using Azure.Identity;
using Npgsql;
var b = WebApplication.CreateBuilder(args);
if (!b.Environment.IsDevelopment())
{
    b.Configuration.AddAzureKeyVault(new Uri("https://kv.vault.azure.net/"), new DefaultAzureCredential());
}
b.Services.AddScoped(_ => new NpgsqlConnection(b.Configuration.GetConnectionString("Db")));
var app = b.Build();
app.MapGet("/x", (NpgsqlConnection c) => c.State);
app.Run();
