namespace TollGate;

public sealed record Passage(string Gate, string VehicleClass);

public sealed class TariffTable
{
    private readonly Dictionary<string, int> _cents = new()
    {
        ["motorcycle"] = 180,
        ["car"] = 420,
        ["lorry"] = 1350,
    };

    public bool TryGetCents(string vehicleClass, out int cents) => _cents.TryGetValue(vehicleClass, out cents);
}
