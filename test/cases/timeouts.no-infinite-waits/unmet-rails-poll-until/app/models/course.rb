class Course < ApplicationRecord
  has_many :certificates
end
