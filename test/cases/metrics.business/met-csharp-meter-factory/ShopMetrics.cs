using System.Diagnostics.Metrics;

namespace Shop;

public sealed class ShopMetrics
{
    private readonly Counter<long> _orders;

    public ShopMetrics(IMeterFactory factory)
    {
        var meter = factory.Create("Shop");
        _orders = meter.CreateCounter<long>("shop.orders.placed");
    }

    public void OrderPlaced() => _orders.Add(1);
}
