class Guest < ApplicationRecord
  encrypts :full_name
  encrypts :email, deterministic: true
end
