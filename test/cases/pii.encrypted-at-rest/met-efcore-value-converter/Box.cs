using System.Security.Cryptography;
using System.Text;
public static class Box
{
    static readonly byte[] Key = File.ReadAllBytes("/run/secrets/key");
    public static string Seal(string text)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedBytes = new byte[plain.Length];
        var tag = new byte[16];
        using var aes = new AesGcm(Key, 16);
        aes.Encrypt(nonce, plain, sealedBytes, tag);
        return Convert.ToBase64String(nonce.Concat(tag).Concat(sealedBytes).ToArray());
    }
    public static string Open(string text) => text;
}
