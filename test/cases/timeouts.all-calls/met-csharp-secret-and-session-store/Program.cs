using Google.Cloud.SecretManager.V1;
using Microsoft.Extensions.Caching.Distributed;

var builder = WebApplication.CreateBuilder(args);
SecretManagerServiceClient secrets = SecretManagerServiceClient.Create();
var password = secrets.AccessSecretVersion(new SecretVersionName("shop", "redis", "latest")).Payload.Data.ToStringUtf8();
builder.Services.AddStackExchangeRedisCache(options => { options.Configuration = $"cache:6379,password={password}"; });
var app = builder.Build();
app.MapGet("/baskets/{id}", async (string id, IDistributedCache cache) => await cache.GetStringAsync(id));
app.Run();
