using Microsoft.EntityFrameworkCore;

namespace Surveys.Api;

public class Participant
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public int Study { get; init; }

    [Personal] public required string Name { get; init; }
    [Personal] public required string Email { get; init; }
    [Personal] public required string BirthDate { get; init; }
}

public class SurveyDb(DbContextOptions<SurveyDb> options) : DbContext(options)
{
    public DbSet<Participant> Participants => Set<Participant>();
}
