# frozen_string_literal: true

class Member < ApplicationRecord
  belongs_to :club
  validates :first_name, :last_name, :email, presence: true
end
