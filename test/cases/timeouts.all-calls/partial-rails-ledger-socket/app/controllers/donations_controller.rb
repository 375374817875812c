class DonationsController < ApplicationController
  def create
    address = AddressClient.new.normalise(params.require(:address))
    donation = Donation.create!(amount_cents: params.require(:amount_cents), postcode: address["postcode"])
    render json: { id: donation.id }, status: :created
  end
end
