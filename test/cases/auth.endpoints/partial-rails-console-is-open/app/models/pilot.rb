class Pilot < ApplicationRecord
end
