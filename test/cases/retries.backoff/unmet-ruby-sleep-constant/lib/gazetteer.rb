require "httparty"

class Gazetteer
  include HTTParty
  base_uri ENV.fetch("GAZETTEER_URL", "http://gazetteer.internal")
  default_timeout 3

  RETRY_DELAY = 2
  TRIES = 4

  def self.town(zip)
    tries = 0
    begin
      get("/zip/#{zip}").parsed_response
    rescue Net::OpenTimeout, Net::ReadTimeout, Errno::ECONNREFUSED
      tries += 1
      raise if tries >= TRIES
      sleep RETRY_DELAY
      retry
    end
  end
end
