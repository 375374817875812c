# frozen_string_literal: true

class CarrierClient < BaseClient
  URL = ENV.fetch("CARRIER_URL")

  def book(parcel)
    http.post("/v2/pickups", { parcel: parcel.id, grams: parcel.grams }).body.fetch("pickup")
  end
end
