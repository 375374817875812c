namespace Quay;

public sealed class BerthClient(HttpClient http)
{
    public async Task<string?> NameAsync(string id)
    {
        try
        {
            return await http.GetStringAsync($"/berths/{id}");
        }
        catch (TaskCanceledException)
        {
            return null;
        }
    }
}
