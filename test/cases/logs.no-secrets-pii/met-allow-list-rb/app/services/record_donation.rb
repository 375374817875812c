# frozen_string_literal: true

class RecordDonation
  def self.call(donor:, amount_cents:, iban:)
    donation = donor.donations.create!(amount_cents: amount_cents, iban: iban)
    Rails.logger.info({ event: "donation_recorded", donation_id: donation.id, donor_id: donor.id, amount_cents: amount_cents }.to_json)
    donation
  end
end
