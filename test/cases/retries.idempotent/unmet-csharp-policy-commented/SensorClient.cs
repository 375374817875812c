namespace Sensors;

public class SensorClient(HttpClient http)
{
    public Task<string> Latest(string id) => http.GetStringAsync($"/sensors/{id}/latest");
    public Task<string> History(string id) => http.GetStringAsync($"/sensors/{id}/history");
}
