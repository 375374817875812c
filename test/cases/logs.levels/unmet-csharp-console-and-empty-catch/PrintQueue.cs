namespace Prints;

public class PrintQueue(HttpClient http, ILogger<PrintQueue> log)
{
    public async Task<bool> Submit(string doc)
    {
        try
        {
            var res = await http.PostAsync("/jobs", new StringContent(doc));
            res.EnsureSuccessStatusCode();
            log.LogInformation("print job submitted, {Length} characters", doc.Length);
            return true;
        }
        catch (HttpRequestException e)
        {
            Console.WriteLine("submit failed: " + e.Message);
            return false;
        }
    }

    public async Task Cancel(string id)
    {
        try
        {
            await http.DeleteAsync($"/jobs/{id}");
        }
        catch (Exception)
        {
        }
    }
}
