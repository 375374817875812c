namespace Notary;

public sealed class LandRegister(HttpClient http)
{
    public Task<string> Extract(string parcel) => http.GetStringAsync($"parcels/{Uri.EscapeDataString(parcel)}/extract");
}
