namespace Quay;

public static class Signing
{
    public const string TokenKeyHeader = "X-Quay-Token";
    public const string JWT_SECRET_KEY_NAME = "TheNameOfTheKeyInTheVaultOfTheHarbour";
    public static string JWT_SECRET_KEY => System.Environment.GetEnvironmentVariable("JWT_SECRET_KEY")!;
}
