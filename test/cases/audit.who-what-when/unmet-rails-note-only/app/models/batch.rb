class Batch < ApplicationRecord
  include Journaled
  belongs_to :medicine
end
