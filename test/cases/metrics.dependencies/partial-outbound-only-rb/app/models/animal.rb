# frozen_string_literal: true

class Animal < ApplicationRecord
  belongs_to :shelter
end
