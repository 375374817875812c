class Permit < ApplicationRecord
end
