class Certificate < ApplicationRecord
  belongs_to :course
end
