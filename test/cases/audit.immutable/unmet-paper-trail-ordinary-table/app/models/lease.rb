class Lease < ApplicationRecord
  has_paper_trail
end
