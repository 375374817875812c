using System.Text.Json.Serialization;

namespace Links;

public record TokenResponse([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

public class TokenClient(HttpClient http, ILogger<TokenClient> log)
{
    private TokenResponse? _current;
    private DateTime _until;

    public async Task<string> Get(string clientId, string clientSecret)
    {
        if (_current is not null && DateTime.UtcNow < _until) return _current.AccessToken;
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
        });
        var res = await http.PostAsync("/oauth/token", form);
        _current = (await res.Content.ReadFromJsonAsync<TokenResponse>())!;
        _until = DateTime.UtcNow.AddSeconds(_current.ExpiresIn - 30);
        log.LogInformation("obtained token {Token} for {Client}", _current.AccessToken, clientId);
        return _current.AccessToken;
    }
}
