namespace Courses.Api;

public sealed class EnrolmentClient(HttpClient http)
{
    public Task<int> CountAsync(string course, CancellationToken ct) =>
        http.GetFromJsonAsync<int>($"/courses/{course}/enrolments/count", ct);
}
