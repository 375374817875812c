# frozen_string_literal: true

class Tenant < ApplicationRecord
  encrypts :national_id

  validates :full_name, :email, :phone, :address, :national_id, presence: true
end
