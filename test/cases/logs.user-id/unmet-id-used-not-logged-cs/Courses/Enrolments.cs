using System.Collections.Concurrent;

namespace Learning.Courses.Courses;

public sealed class Enrolments(ILogger<Enrolments> logger)
{
    private readonly ConcurrentDictionary<(string User, int Course), DateTimeOffset> _rows = new();

    public bool Add(string userId, int course)
    {
        if (!_rows.TryAdd((userId, course), DateTimeOffset.UtcNow))
        {
            logger.LogWarning("Duplicate enrolment for course {Course}", course);
            return false;
        }
        logger.LogInformation("Enrolment added for course {Course}", course);
        return true;
    }

    public bool Remove(string userId, int course)
    {
        var removed = _rows.TryRemove((userId, course), out _);
        logger.LogInformation("Enrolment removed for course {Course}: {Removed}", course, removed);
        return removed;
    }
}
