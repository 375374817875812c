class Pledge < ApplicationRecord
  validates :amount_cents, numericality: { greater_than: 0 }
end
