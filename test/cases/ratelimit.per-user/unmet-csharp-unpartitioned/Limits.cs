using Microsoft.AspNetCore.RateLimiting;

namespace Maps;

public static class Limits
{
    public const string Api = "per-user";

    public static void Configure(RateLimiterOptions o)
    {
        o.RejectionStatusCode = 429;
        o.AddFixedWindowLimiter(Api, w =>
        {
            w.PermitLimit = 500;
            w.Window = TimeSpan.FromSeconds(10);
        });
    }
}
