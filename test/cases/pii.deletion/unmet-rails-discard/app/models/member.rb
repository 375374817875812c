class Member < ApplicationRecord
  include Discard::Model
end
