class Loan < ApplicationRecord
  has_paper_trail
  validates :amount_cents, numericality: { greater_than: 0 }
end
