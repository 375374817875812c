class JournalLine < ApplicationRecord
  validates :note, presence: true
end
