# frozen_string_literal: true

require "sequel"

module Store
  DB = Sequel.connect(ENV.fetch("DATABASE_URL"), max_connections: 6)

  def self.add(title, reservation)
    DB[:concerts].insert(title: title, reservation: reservation, created_at: Time.now.utc)
  end
end
