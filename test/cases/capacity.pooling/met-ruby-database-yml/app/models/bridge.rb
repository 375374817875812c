class Bridge < ApplicationRecord
  scope :closed, -> { where(open: false) }
end
