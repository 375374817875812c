class Host < ActiveRecord::Base
  encrypts :email
end
