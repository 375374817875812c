using MailMover;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Migrations>(http =>
{
    http.BaseAddress = new Uri(builder.Configuration["Mail:Url"]!);
    http.Timeout = TimeSpan.FromSeconds(10);
});
var app = builder.Build();

app.MapPost("/migrations/{mailbox}", async (string mailbox, Migrations migrations, CancellationToken ct) =>
    Results.Accepted(value: await migrations.StartAsync(mailbox, ct)));

app.MapPost("/migrations/{id}/rollback", async (string id, Migrations migrations, CancellationToken ct) =>
{
    await migrations.RollbackAsync(id, ct);
    return Results.NoContent();
});

app.Run();
