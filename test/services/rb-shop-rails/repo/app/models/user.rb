class User < ApplicationRecord
  has_secure_password
  has_many :orders
  encrypts :email, deterministic: true, downcase: true
  encrypts :phone
  enum :role, { customer: 0, staff: 1 }
end
