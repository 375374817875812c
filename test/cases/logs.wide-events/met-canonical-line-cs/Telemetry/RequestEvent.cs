namespace Cinema.Booking.Telemetry;

public sealed class RequestEvent
{
    private readonly Dictionary<string, object?> _fields = new();

    public void Set(string name, object? value) => _fields[name] = value;

    public IReadOnlyDictionary<string, object?> Fields => _fields;
}
