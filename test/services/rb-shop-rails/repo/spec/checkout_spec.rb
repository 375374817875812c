require "rails_helper"

RSpec.describe Checkout do
  it "leaves the order pending when the payment fails" do
    payments = instance_double(PaymentsClient, charge: nil)
    inventory = instance_double(InventoryClient, available: 3)
    user = User.create!(email: "a@example.com", password: "secret123")
    product = Product.create!(name: "Shoe", category: "shoes", price_cents: 5000, listed: true)
    order = described_class.new(user, payments: payments, inventory: inventory)
                           .call([{ product_id: product.id, quantity: 1 }], "tok")
    expect(order).to be_pending
  end
end
