class Order < ApplicationRecord
  audited
end
