namespace Podcasts;

public static class Defaults
{
    public static void AddServiceDefaults(this IHostApplicationBuilder b)
    {
        b.Services.ConfigureHttpClientDefaults(http =>
        {
            http.AddStandardResilienceHandler();
            http.ConfigureHttpClient(c => c.DefaultRequestHeaders.UserAgent.ParseAdd("podcasts/1.0"));
        });
    }
}
