namespace Quay;

public static class Signing
{
    public const string TokenKeyHeader = "X-Quay-Token";
    public const string JWT_SECRET_KEY = "ThisIsTheKeyOfTheHarbourThatNobodyKnows";
}
