using System.Diagnostics.Metrics;
using Azure.Monitor.OpenTelemetry.AspNetCore;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Trace;
using Serilog;

namespace Lending.Api.Setup;

public static class ObservabilitySetup
{
    public static void AddLendingObservability(this WebApplicationBuilder builder)
    {
        builder.Host.UseSerilog((ctx, services, cfg) => cfg
            .ReadFrom.Configuration(ctx.Configuration)
            .ReadFrom.Services(services)
            .Enrich.FromLogContext()
            .Enrich.WithProperty("service", "lending-api"));

        builder.Services.AddOpenTelemetry()
            .UseAzureMonitor(o =>
            {
                o.ConnectionString = builder.Configuration["ApplicationInsights:ConnectionString"];
            })
            .WithTracing(t => t.AddSource("MassTransit"))
            .WithMetrics(m => m.AddMeter("Lending.Loans"));

        builder.Services.Configure<AspNetCoreTraceInstrumentationOptions>(o => o.RecordException = true);
        builder.Services.AddSingleton<LoanMetrics>();
    }
}

public sealed class LoanMetrics
{
    private readonly Counter<long> _decided;

    public LoanMetrics(IMeterFactory factory)
    {
        var meter = factory.Create("Contoso.Lending");
        _decided = meter.CreateCounter<long>("lending.loans.decided", unit: "{loan}");
    }

    public void Decided(string outcome) => _decided.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
