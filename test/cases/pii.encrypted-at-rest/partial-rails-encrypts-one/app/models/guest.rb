class Guest < ApplicationRecord
  encrypts :phone
end
