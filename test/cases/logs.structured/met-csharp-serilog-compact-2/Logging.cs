using Serilog;
using Serilog.Formatting.Compact;

namespace Lamps;

public static class Logging
{
    public static void UseJsonLogs(this WebApplicationBuilder b) =>
        b.Host.UseSerilog((ctx, cfg) => cfg
            .MinimumLevel.Information()
            .Enrich.FromLogContext()
            .WriteTo.Console(new CompactJsonFormatter()));
}
