# frozen_string_literal: true

require_relative "../lib/last_known"

RSpec.describe LastKnown do
  it "knows the usual danger of a region" do
    expect(described_class.danger("salzburg")).to eq(2)
  end

  it "fears the worst elsewhere" do
    expect(described_class.danger("atlantis")).to eq(5)
  end
end
