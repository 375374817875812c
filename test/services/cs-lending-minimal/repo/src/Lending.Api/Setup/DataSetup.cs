using Lending.Api.Consumers;
using Lending.Api.Data;
using Lending.Api.Middleware;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace Lending.Api.Setup;

public static class DataSetup
{
    public static void AddLendingData(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AuditInterceptor>();
        builder.Services.AddDbContext<LendingDbContext>(o => o
            .UseNpgsql(builder.Configuration.GetConnectionString("Lending")));
    }

    public static void AddLendingMessaging(this WebApplicationBuilder builder)
    {
        builder.Services.AddMassTransit(x =>
        {
            x.SetKebabCaseEndpointNameFormatter();
            x.AddConsumer<RepaymentReceivedConsumer>();
            x.UsingAzureServiceBus((ctx, cfg) =>
            {
                cfg.Host(builder.Configuration.GetConnectionString("ServiceBus"));
                cfg.UseConsumeFilter(typeof(CorrelationConsumeFilter<>), ctx);
                cfg.ConfigureEndpoints(ctx);
            });
        });
    }
}
