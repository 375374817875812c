# frozen_string_literal: true

class Find
  include Mongoid::Document
  include Mongoid::Timestamps

  field :trench, type: String
  field :material, type: String
  field :depth_cm, type: Integer

  index({ trench: 1, depth_cm: 1 })
  validates :trench, :material, presence: true
end
