using System.ComponentModel.DataAnnotations;

namespace Parking.Api.Resilience;

public sealed class BreakerSettings
{
    [Range(0.01, 1.0)] public required double FailureRatio { get; init; }
    [Range(2, 1000)] public required int MinimumThroughput { get; init; }
    [Range(1, 600)] public required int SamplingSeconds { get; init; }
    [Range(1, 600)] public required int BreakSeconds { get; init; }
}
