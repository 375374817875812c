using Grpc.Core;
using Grpc.Net.Client.Configuration;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpcClient<Stock.StockClient>(o => o.Address = new Uri(builder.Configuration["Stock"]!))
    .ConfigureChannel(o => o.ServiceConfig = new ServiceConfig
    {
        MethodConfigs = { new MethodConfig { Names = { MethodName.Default }, RetryPolicy = new RetryPolicy
        {
            MaxAttempts = 5, InitialBackoff = TimeSpan.FromSeconds(1), MaxBackoff = TimeSpan.FromSeconds(5), BackoffMultiplier = 1.5,
            RetryableStatusCodes = { StatusCode.Unavailable }
        } } }
    });
var app = builder.Build();
app.MapGet("/s/{sku}", async (string sku, Stock.StockClient client) => (await client.GetAsync(new GetRequest { Sku = sku }, deadline: DateTime.UtcNow.AddSeconds(2))).Count);
app.Run();
