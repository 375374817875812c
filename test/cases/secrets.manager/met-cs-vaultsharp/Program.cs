using VaultSharp;
using VaultSharp.V1.AuthMethods.AppRole;

var client = new VaultClient(new VaultClientSettings("https://vault.internal:8200", new AppRoleAuthMethodInfo("r", "s")));
var secret = await client.V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "shop", mountPoint: "secret");
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/orders", () => Results.Ok(secret.Data.Data.Count));
app.Run();
