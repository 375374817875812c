using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Compliance.Redaction;
using Surveys.Api;

var builder = WebApplication.CreateBuilder(args);

builder.Logging.ClearProviders();
builder.Logging.AddJsonConsole();
builder.Logging.EnableRedaction();
builder.Services.AddRedaction(r => r.SetRedactor<ErasingRedactor>(Taxonomy.Personal));

builder.Services.AddDbContext<SurveyDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Surveys")));

var app = builder.Build();

app.MapPost("/participants", async (Participant participant, SurveyDb db, ILogger<Program> log) =>
{
    db.Participants.Add(participant);
    await db.SaveChangesAsync();
    log.Enrolled(participant);
    return Results.Created($"/participants/{participant.Id}", participant.Id);
});

app.Run();
