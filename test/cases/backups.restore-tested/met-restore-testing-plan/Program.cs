using Dapper;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddNpgsqlDataSource(builder.Configuration.GetConnectionString("Surveys")!);
var app = builder.Build();

app.MapPost("/surveys/{id:int}/answers", async (int id, Answer answer, NpgsqlDataSource source) =>
{
    await using var db = await source.OpenConnectionAsync();
    await db.ExecuteAsync(
        "INSERT INTO answers (survey_id, question, choice) VALUES (@id, @Question, @Choice)",
        new { id, answer.Question, answer.Choice });
    return Results.Created();
});

app.Run();

record Answer(int Question, string Choice);
