class Medicine < ApplicationRecord
  include Journaled
  has_many :batches
end
