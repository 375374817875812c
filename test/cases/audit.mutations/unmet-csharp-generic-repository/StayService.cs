namespace Kennel;

public class StayService
{
    private readonly IStore<Stay> _stays;
    private readonly IStore<StayHistory> _history;

    public StayService(IStore<Stay> stays, IStore<StayHistory> history)
    {
        _stays = stays;
        _history = history;
    }

    public async Task Book(string dog, string by)
    {
        var stay = new Stay { Dog = dog, Status = "booked" };
        _stays.Add(stay);
        await _stays.SaveAsync();
    }
}
