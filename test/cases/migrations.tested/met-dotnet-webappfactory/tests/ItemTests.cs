using Microsoft.AspNetCore.Mvc.Testing;
using Testcontainers.PostgreSql;
using Xunit;
public class Api : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly PostgreSqlContainer db = new PostgreSqlBuilder().WithImage("postgres:16").Build();
    protected override void ConfigureWebHost(IWebHostBuilder b) => b.UseSetting("ConnectionStrings:Shop", db.GetConnectionString());
    public Task InitializeAsync() => db.StartAsync();
    public new Task DisposeAsync() => db.StopAsync();
}
public class ItemTests(Api api) : IClassFixture<Api>
{
    [Fact] public async Task Adds() => (await api.CreateClient().PostAsJsonAsync("/items", new Item())).EnsureSuccessStatusCode();
}
