using Notary;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddKeyPerFile("/var/secrets/notary", optional: false);
builder.Services.AddNpgsqlDataSource(builder.Configuration.GetConnectionString("Deeds")!);
builder.Services.AddHttpClient<LandRegister>(c =>
{
    c.BaseAddress = new Uri("https://landregister.example/");
    c.DefaultRequestHeaders.Add("X-Api-Key", builder.Configuration["LandRegister:ApiKey"]);
    c.Timeout = TimeSpan.FromSeconds(8);
});

var app = builder.Build();
app.MapPost("/deeds/{parcel}", async (string parcel, LandRegister register, Npgsql.NpgsqlDataSource db) =>
{
    await using var cmd = db.CreateCommand("INSERT INTO deeds (parcel, extract) VALUES ($1, $2)");
    cmd.Parameters.AddWithValue(parcel);
    cmd.Parameters.AddWithValue(await register.Extract(parcel));
    await cmd.ExecuteNonQueryAsync();
    return Results.Created();
});
app.Run();
