class Stall < ActiveRecord::Base
end
