class Claim < ApplicationRecord
  belongs_to :policy
  enum :state, { reported: 0, accepted: 1, rejected: 2, paid: 3 }
end
