require_relative "../config/environment"

RSpec.describe TicketSale do
  it "does not sell above capacity" do
    organizer = Account.create(email: "o@example.com", password_digest: "x")
    event = Event.create(organizer_id: organizer.id, title: "Gig", starts_at: Time.now, capacity: 0, price_cents: 100, published: true)
    expect(described_class.new(organizer).call(event.id, "tok", "A")).to be_nil
  end
end
