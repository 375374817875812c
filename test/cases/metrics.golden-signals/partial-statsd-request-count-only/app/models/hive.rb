# frozen_string_literal: true

class Hive < ApplicationRecord
  validates :frames, numericality: { in: 1..40 }
end
