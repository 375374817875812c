using Microsoft.AspNetCore.Identity;

public class Accounts
{
    private readonly Dictionary<string, string> _hashes = new();
    private readonly PasswordHasher<string> _hasher = new();

    public bool Valid(string name, string password) =>
        _hashes.TryGetValue(name, out var h) && _hasher.VerifyHashedPassword(name, h, password) == PasswordVerificationResult.Success;
}
