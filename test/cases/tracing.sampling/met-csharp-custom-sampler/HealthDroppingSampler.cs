using OpenTelemetry.Trace;

namespace Silo;

public sealed class HealthDroppingSampler(double ratio) : Sampler
{
    private readonly Sampler inner = new TraceIdRatioBasedSampler(ratio);

    public override SamplingResult ShouldSample(in SamplingParameters parameters)
    {
        if (parameters.Name.StartsWith("/health")) return new SamplingResult(SamplingDecision.Drop);
        return inner.ShouldSample(parameters);
    }
}
