using OpenTelemetry.Trace;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing
    .AddAspNetCoreInstrumentation()
    .AddHttpClientInstrumentation()
    .AddOtlpExporter());
builder.Services.AddHttpClient("stock", c => c.BaseAddress = new Uri("https://stock.example"));
var source = NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Orders")!);
var app = builder.Build();
app.MapGet("/v1/orders/{id}", async (string id, IHttpClientFactory clients) =>
{
    await using var command = source.CreateCommand("select item from orders where id = $1");
    command.Parameters.AddWithValue(id);
    var item = (string?)await command.ExecuteScalarAsync();
    return await clients.CreateClient("stock").GetStringAsync($"/items/{item}");
});
app.Run();
