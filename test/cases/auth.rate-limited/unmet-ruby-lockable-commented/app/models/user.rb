class User < ApplicationRecord
  devise :database_authenticatable, :recoverable, :rememberable, :timeoutable, :validatable
  # devise :lockable, maximum_attempts: 5, unlock_in: 1.hour

  has_many :trips
end
