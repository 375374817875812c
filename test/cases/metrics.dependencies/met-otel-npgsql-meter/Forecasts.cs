namespace Greenhouse;

public sealed class Forecasts(HttpClient http)
{
    public Task<int> RainMillimetresAsync() => http.GetFromJsonAsync<int>("rain/today");
}
