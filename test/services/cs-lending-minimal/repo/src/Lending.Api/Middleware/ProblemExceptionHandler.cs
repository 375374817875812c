using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Lending.Api.Middleware;

public sealed class ProblemExceptionHandler(ILogger<ProblemExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception ex, CancellationToken ct)
    {
        var (status, title) = ex switch
        {
            KeyNotFoundException => (404, "Not found"),
            UnauthorizedAccessException => (403, "Forbidden"),
            TimeoutRejectedException or TaskCanceledException or TimeoutException => (504, "Upstream timeout"),
            BrokenCircuitException => (503, "Upstream unavailable"),
            _ => (500, "Unexpected error")
        };

        if (status >= 500)
        {
            logger.LogError(ex, "{Method} {Path} failed with {Status}: {Reason}",
                http.Request.Method, http.Request.Path, status, title);
        }
        else
        {
            logger.LogInformation("{Method} {Path} rejected with {Status}", http.Request.Method, http.Request.Path, status);
        }

        http.Response.StatusCode = status;
        await http.Response.WriteAsJsonAsync(new ProblemDetails { Status = status, Title = title }, ct);
        return true;
    }
}
