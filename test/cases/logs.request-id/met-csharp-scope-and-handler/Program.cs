using Flights;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders().AddJsonConsole(o => o.IncludeScopes = true);
builder.Services.AddHttpContextAccessor();
builder.Services.AddTransient<ForwardRequestId>();
builder.Services.ConfigureHttpClientDefaults(b => b.AddHttpMessageHandler<ForwardRequestId>());
builder.Services.AddHttpClient("gates", c => c.BaseAddress = new Uri("http://gates.internal"));
var app = builder.Build();
app.UseMiddleware<RequestIdMiddleware>();
app.MapGet("/flights/{no}/gate", async (string no, IHttpClientFactory f, ILogger<Program> log) =>
{
    var gate = await f.CreateClient("gates").GetStringAsync($"/{no}");
    log.LogInformation("gate {Gate} for {Flight}", gate, no);
    return gate;
});
app.Run();
