using Lending.Api.Clients;
using Lending.Api.Middleware;
using Microsoft.Extensions.Http.Resilience;

namespace Lending.Api.Setup;

public static class HttpClientsSetup
{
    public static void AddLendingClients(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var config = builder.Configuration;

        services.AddHttpContextAccessor();
        services.AddTransient<CorrelationHandler>();
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler<CorrelationHandler>());

        services.AddHttpClient<CreditBureauClient>(c => c.BaseAddress = new Uri(config["Clients:CreditBureau:BaseUrl"]!))
            .AddStandardResilienceHandler(config.GetSection("Clients:CreditBureau:Resilience"))
            .Configure(SafeMethodsOnly);

        services.AddHttpClient<DisbursementClient>(c => c.BaseAddress = new Uri(config["Clients:Disbursement:BaseUrl"]!))
            .AddStandardResilienceHandler(config.GetSection("Clients:Disbursement:Resilience"))
            .Configure(SafeMethodsOnly);

        services.AddHttpClient<NotificationClient>(c =>
        {
            c.BaseAddress = new Uri(config["Clients:Notifications:BaseUrl"]!);
            c.Timeout = TimeSpan.FromSeconds(3);
        });
    }

    private static void SafeMethodsOnly(HttpStandardResilienceOptions options) =>
        options.Retry.DisableForUnsafeHttpMethods();
}
