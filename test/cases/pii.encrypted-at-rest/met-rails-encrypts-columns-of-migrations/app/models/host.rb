class Host < ActiveRecord::Base
  encrypts :email, :phone
end
