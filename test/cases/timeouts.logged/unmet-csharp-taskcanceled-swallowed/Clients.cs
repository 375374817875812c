namespace Fares;

public class FareClient(HttpClient http)
{
    public async Task<decimal?> Fare(string route)
    {
        try
        {
            return await http.GetFromJsonAsync<decimal>($"/fares/{route}");
        }
        catch (TaskCanceledException)
        {
            return null;
        }
    }
}

public class SeatClient(HttpClient http)
{
    public async Task<int> Free(string route)
    {
        try
        {
            return await http.GetFromJsonAsync<int>($"/seats/{route}");
        }
        catch (TaskCanceledException)
        {
            return 0;
        }
    }
}
