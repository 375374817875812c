class Farm < ApplicationRecord
  has_many :harvests
  has_many :silos
end
