using Polly.Registry;

namespace Hotel;

public sealed record Room(int Number, bool Clean);
public sealed record Minibar(int Number, int Bottles);

public sealed class Upstreams(IHttpClientFactory clients, ResiliencePipelineProvider<string> pipelines)
{
    public async Task<Room?> RoomAsync(int number, CancellationToken ct) =>
        await pipelines.GetPipeline("rooms").ExecuteAsync(
            async token => await clients.CreateClient("rooms").GetFromJsonAsync<Room>($"/rooms/{number}", token), ct);

    public async Task<Minibar?> MinibarAsync(int number, CancellationToken ct) =>
        await pipelines.GetPipeline("minibar").ExecuteAsync(
            async token => await clients.CreateClient("minibar").GetFromJsonAsync<Minibar>($"/minibars/{number}", token), ct);
}
