class Boat < ApplicationRecord
  has_paper_trail
end
