using Moorings.Api;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);

// builder.Configuration.AddAzureKeyVault(
//     new Uri("https://moorings.vault.azure.net/"), new Azure.Identity.DefaultAzureCredential());

builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Moorings")!));
builder.Services.AddHttpClient<HarbourOffice>(c =>
{
    c.BaseAddress = new Uri("https://office.harbour.example/");
    c.Timeout = TimeSpan.FromSeconds(4);
    c.DefaultRequestHeaders.Add("X-Api-Key", builder.Configuration["HarbourOffice:ApiKey"]);
});

var app = builder.Build();

app.MapPost("/moorings/{berth}/{boat}", async (string berth, string boat, NpgsqlDataSource db, HarbourOffice office) =>
{
    await using var command = db.CreateCommand("INSERT INTO moorings (berth, boat) VALUES ($1, $2)");
    command.Parameters.AddWithValue(berth);
    command.Parameters.AddWithValue(boat);
    await command.ExecuteNonQueryAsync();
    await office.AnnounceAsync(berth, boat);
    return Results.Created();
});

app.Run();
