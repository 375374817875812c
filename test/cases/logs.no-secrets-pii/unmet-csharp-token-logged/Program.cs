using Links;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddKeyPerFile("/run/secrets");
builder.Services.AddHttpClient<TokenClient>(c => c.BaseAddress = new Uri("https://login.partner.example"));
var app = builder.Build();
app.MapPost("/sync", async (TokenClient t, IConfiguration cfg) =>
{
    var token = await t.Get(cfg["partner_id"]!, cfg["partner_secret"]!);
    return Results.Ok(new { ready = token.Length > 0 });
});
app.Run();
