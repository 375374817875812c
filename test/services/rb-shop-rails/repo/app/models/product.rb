class Product < ApplicationRecord
  has_paper_trail
  scope :listed, -> { where(listed: true) }
end
