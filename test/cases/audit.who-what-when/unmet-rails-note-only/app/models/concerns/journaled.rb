module Journaled
  extend ActiveSupport::Concern

  included do
    after_save { JournalLine.create!(note: "Bestand wurde bearbeitet") }
    after_destroy { JournalLine.create!(note: "Bestand wurde bearbeitet") }
  end
end
