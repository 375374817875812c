public class Pay(HttpClient http, ILogger<Pay> log)
{
    public async Task Charge(object order)
    {
        var response = await http.PostAsJsonAsync("https://pay.example.com/charges", order);
        if (!response.IsSuccessStatusCode)
        {
            var body = await response.Content.ReadAsStringAsync();
            log.LogError("charge refused: {Status} {Body}", response.StatusCode, body);
        }
    }
}
