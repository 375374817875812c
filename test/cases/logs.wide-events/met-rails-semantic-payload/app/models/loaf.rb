class Loaf < ActiveRecord::Base
end
