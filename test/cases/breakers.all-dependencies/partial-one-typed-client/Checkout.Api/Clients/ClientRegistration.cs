namespace Checkout.Api.Clients;

public static class ClientRegistration
{
    public static IServiceCollection AddOutboundClients(this IServiceCollection services, IConfiguration config)
    {
        services.AddHttpClient<PaymentClient>(c =>
            {
                c.BaseAddress = new Uri(config["Payments:BaseUrl"]!);
            })
            .AddStandardResilienceHandler();

        services.AddHttpClient<AddressClient>(c =>
        {
            c.BaseAddress = new Uri(config["Addresses:BaseUrl"]!);
            c.Timeout = TimeSpan.FromSeconds(3);
        });

        return services;
    }
}
