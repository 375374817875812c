# frozen_string_literal: true

class Allocation < ApplicationRecord
  include Trailed

  validates :organ, :hospital, presence: true
end
