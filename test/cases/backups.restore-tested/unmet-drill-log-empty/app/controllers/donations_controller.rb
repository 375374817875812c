# frozen_string_literal: true

class DonationsController < ApplicationController
  def create
    donation = Donation.create!(params.require(:donation).permit(:campaign_id, :cents, :donor))
    render json: donation, status: :created
  end
end
