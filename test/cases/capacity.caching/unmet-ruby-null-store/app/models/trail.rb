class Trail < ApplicationRecord
  has_many :markers
end
