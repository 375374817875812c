class Account < ApplicationRecord
  has_many :hives
end
