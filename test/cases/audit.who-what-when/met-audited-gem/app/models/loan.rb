# frozen_string_literal: true

class Loan < ApplicationRecord
  audited

  belongs_to :member
  validates :due_on, presence: true
end
