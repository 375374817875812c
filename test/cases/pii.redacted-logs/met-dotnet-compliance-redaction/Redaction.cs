using Microsoft.Extensions.Compliance.Classification;

namespace Surveys.Api;

public static class Taxonomy
{
    public static DataClassification Personal => new("Surveys", "Personal");
}

public sealed class PersonalAttribute() : DataClassificationAttribute(Taxonomy.Personal);

public static partial class Log
{
    [LoggerMessage(LogLevel.Information, "Participant enrolled")]
    public static partial void Enrolled(this ILogger logger, [LogProperties] Participant participant);
}
