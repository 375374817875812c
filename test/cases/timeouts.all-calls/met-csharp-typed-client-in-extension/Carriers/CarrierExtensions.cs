namespace Parcels;

public static class CarrierExtensions
{
    public static IServiceCollection AddCarriers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<ICarrierClient, CarrierClient>(client =>
        {
            client.BaseAddress = new Uri(configuration["Carrier:Url"]!);
            client.Timeout = TimeSpan.FromSeconds(configuration.GetValue("Carrier:TimeoutSeconds", 4));
        });
        return services;
    }
}
