class Order < ApplicationRecord
  has_paper_trail
  belongs_to :user
  has_many :order_lines, dependent: :destroy
  has_many :refunds
  enum :status, { pending: 0, paid: 1, shipped: 2, cancelled: 3 }
end
