using System.Diagnostics.Metrics;
using Polly.CircuitBreaker;

namespace Cellar;

public sealed class BreakerGauge
{
    public const string MeterName = "Cellar.Breakers";
    private static readonly Meter Meter = new(MeterName);

    public static CircuitBreakerStateProvider Watch(string name)
    {
        var provider = new CircuitBreakerStateProvider();
        Meter.CreateObservableGauge(
            "circuit_breaker_state",
            () => new Measurement<int>(
                (int)provider.CircuitState,
                new KeyValuePair<string, object?>("breaker", name)));
        return provider;
    }
}
