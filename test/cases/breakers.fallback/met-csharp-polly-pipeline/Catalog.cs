using Polly;
using Polly.Registry;
namespace Acme;

public sealed class Catalog(HttpClient http, ResiliencePipelineProvider<string> pipelines)
{
    public async Task<string> ListAsync(CancellationToken ct) =>
        await pipelines.GetPipeline<string>("catalog").ExecuteAsync(async t => await http.GetStringAsync("/items", t), ct);
}
