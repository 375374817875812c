using NBomber.CSharp;
using Xunit;

public class OrdersLoad
{
    [Fact]
    public void Ten_times_today()
    {
        using var http = new HttpClient();
        var scenario = Scenario.Create("orders", async context =>
        {
            var r = await http.GetAsync("https://staging.example.com/orders");
            return r.IsSuccessStatusCode ? Response.Ok() : Response.Fail();
        }).WithLoadSimulations(Simulation.Inject(rate: 500, interval: TimeSpan.FromSeconds(1), during: TimeSpan.FromMinutes(5)));
        var stats = NBomberRunner.RegisterScenarios(scenario).Run();
        Assert.True(stats.ScenarioStats[0].Ok.Latency.Percent95 < 400);
        Assert.True(stats.ScenarioStats[0].Fail.Request.Percent < 1);
    }
}
