using Azure.Identity;
using Lending.Api.Endpoints;
using Lending.Api.Jobs;
using Lending.Api.Middleware;
using Lending.Api.Services;
using Lending.Api.Setup;
using Serilog;

var builder = WebApplication.CreateBuilder(args);

if (builder.Configuration["KeyVault:Uri"] is { Length: > 0 } vault)
{
    builder.Configuration.AddAzureKeyVault(new Uri(vault), new DefaultAzureCredential());
}

builder.AddLendingObservability();
builder.AddLendingData();
builder.AddLendingMessaging();
builder.AddLendingClients();
builder.AddLendingSecurity();

builder.Services.AddRequestTimeouts(o =>
{
    o.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(10), TimeoutStatusCode = 504 };
});
builder.Services.AddStackExchangeRedisCache(o =>
{
    o.Configuration = builder.Configuration["Redis:Configuration"];
    o.InstanceName = "lending:";
});
builder.Services.AddExceptionHandler<ProblemExceptionHandler>();
builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks();
builder.Services.AddScoped<LoanService>();
builder.Services.AddScoped<BorrowerService>();
builder.Services.AddHostedService<OverdueSweeper>();

var app = builder.Build();

app.UseMiddleware<CorrelationMiddleware>();
app.UseSerilogRequestLogging(o =>
{
    o.EnrichDiagnosticContext = (diag, http) =>
    {
        diag.Set("Client", http.User.FindFirst("azp")?.Value);
        diag.Set("UserId", http.User.FindFirst("sub")?.Value);
    };
});
app.UseExceptionHandler();
app.UseRequestTimeouts();
app.UseAuthentication();
app.UseMiddleware<UserContextMiddleware>();
app.UseRateLimiter();
app.UseAuthorization();

app.MapHealthChecks("/healthz").AllowAnonymous();
app.MapLoans();
app.MapBorrowers();
app.MapInternal();

app.Run();
