class Refund < ApplicationRecord
  belongs_to :order
end
