# frozen_string_literal: true

require "faraday"
require "logger"

module Persistence
  LOGGER = Logger.new($stdout)
  ATTEMPTS = 4
  BACKOFF = ->(attempt) { 0.2 * (2**attempt) * (0.75 + (rand * 0.5)) }

  def self.run(what)
    attempt = 0
    begin
      attempt += 1
      yield
    rescue Faraday::TimeoutError, Faraday::ConnectionFailed, Faraday::ServerError => e
      raise if attempt >= ATTEMPTS

      LOGGER.warn("#{what}: attempt #{attempt} of #{ATTEMPTS} failed: #{e.class}")
      sleep 1
      retry
    end
  end
end
