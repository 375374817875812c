require "httparty"
require "logger"

class ApiBase
  include HTTParty
  default_timeout 4
  MAX_TRIES = 4
  LOGGER = Logger.new($stdout)

  def self.with_retries
    tries = 0
    begin
      yield
    rescue Net::OpenTimeout, Net::ReadTimeout, Errno::ECONNREFUSED => e
      tries += 1
      raise if tries >= MAX_TRIES

      LOGGER.warn("#{name} attempt #{tries} failed: #{e.class}")
      sleep(0.2 * (2**tries) + rand * 0.1)
      retry
    end
  end
end
