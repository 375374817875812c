# frozen_string_literal: true

class DonationsController < ApplicationController
  def create
    donor = Donor.find(session.fetch(:donor_id))
    donation = RecordDonation.call(donor: donor, amount_cents: donation_params[:amount_cents], iban: donation_params[:iban])
    render json: { id: donation.id }, status: :created
  end

  private

  def append_info_to_payload(payload)
    super
    payload[:request_id] = request.request_id
    payload[:donor_id] = session[:donor_id]
  end

  def donation_params
    params.require(:donation).permit(:amount_cents, :iban)
  end
end
