# frozen_string_literal: true

require "faraday"

module Halls
  HTTP = Faraday.new(url: ENV.fetch("HALLS_URL"), request: { timeout: 4, open_timeout: 1 }) do |f|
    f.request :json
    f.response :json
  end

  def self.reserve(hall, evening)
    response = HTTP.post("/reservations", { hall: hall, evening: evening })
    response.body["reservation"] if response.success?
  end
end
