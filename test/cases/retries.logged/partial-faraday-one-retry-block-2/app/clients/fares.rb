# frozen_string_literal: true

module Fares
  HTTP = Faraday.new(ENV.fetch("FARES_URL"), request: { timeout: 3 }) do |f|
    f.request :retry,
              max: 3,
              interval: 0.2,
              backoff_factor: 2,
              interval_randomness: 0.5,
              retry_statuses: [502, 503, 504]
    f.response :json
  end

  def self.between(from, to) = HTTP.get("/fares/#{from}/#{to}").body
end
