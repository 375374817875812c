# frozen_string_literal: true

class Donor < ApplicationRecord
  encrypts :email, :iban
  self.filter_attributes += %i[email iban first_name last_name]

  has_many :donations
end
