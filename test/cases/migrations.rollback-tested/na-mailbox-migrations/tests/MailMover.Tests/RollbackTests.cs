using System.Net;
using MailMover;
using Xunit;

public class RollbackTests
{
    private sealed class Recorder : HttpMessageHandler
    {
        public HttpRequestMessage? Last;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            Last = request;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }

    [Fact]
    public async Task Rollback_deletes_the_move()
    {
        var recorder = new Recorder();
        var migrations = new Migrations(new HttpClient(recorder) { BaseAddress = new Uri("http://mail/") });
        await migrations.RollbackAsync("42", CancellationToken.None);
        Assert.Equal(HttpMethod.Delete, recorder.Last!.Method);
    }
}
