# frozen_string_literal: true

class Member < ApplicationRecord
  audited

  has_many :loans, dependent: :restrict_with_error
  validates :card_number, uniqueness: true
end
