namespace Shop;
public class Customer
{
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public override string ToString() => "Customer email=*** phone=***";
}
