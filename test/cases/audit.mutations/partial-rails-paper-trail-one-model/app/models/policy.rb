class Policy < ApplicationRecord
  has_paper_trail
  has_many :claims
  validates :number, presence: true, uniqueness: true
end
