class Berth < ApplicationRecord
end
