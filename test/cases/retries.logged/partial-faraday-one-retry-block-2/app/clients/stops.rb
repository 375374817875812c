# frozen_string_literal: true

module Stops
  HTTP = Faraday.new(ENV.fetch("STOPS_URL"), request: { timeout: 3 }) do |f|
    f.request :retry,
              max: 3,
              interval: 0.2,
              backoff_factor: 2,
              interval_randomness: 0.5,
              retry_statuses: [502, 503, 504],
              retry_block: lambda { |env:, retry_count:, exception:, will_retry_in:, **|
                Rails.logger.warn(
                  event: "retry", url: env.url.to_s, attempt: retry_count + 1, wait: will_retry_in, error: exception.class.name
                )
              }
    f.response :json
  end

  def self.near(place) = HTTP.get("/stops", near: place).body
end
