class Donation < ApplicationRecord
  validates :amount_cents, numericality: { greater_than: 0 }
end
