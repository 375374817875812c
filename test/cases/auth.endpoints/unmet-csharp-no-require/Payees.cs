using System.Collections.Concurrent;

namespace Payees;

public record Payee(string Id, string Name, string Bank);

public class PayeeStore
{
    private readonly ConcurrentDictionary<string, Payee> _all = new();
    public Payee? Find(string id) => _all.GetValueOrDefault(id);
    public void Save(Payee p) => _all[p.Id] = p;
    public void Delete(string id) => _all.TryRemove(id, out _);
}
