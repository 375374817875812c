class Order < ApplicationRecord
  # has_paper_trail
end
