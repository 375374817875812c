namespace Labels.Api;

public sealed class PrinterOptions
{
    public required string BaseUrl { get; init; }
    public TimeSpan GateWait { get; init; }
    public TimeSpan PrintWait { get; init; }
}
