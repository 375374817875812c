require "faraday"
require "stoplight"

module Upstreams
  HTTP = Faraday.new(request: { timeout: 2 }) { |f| f.response :raise_error }

  def self.seats(show)
    Stoplight("seats") { HTTP.get("http://seats.internal/#{show}").body }.with_threshold(4).with_cool_off_time(15).run
  end

  def self.prices(show)
    Stoplight("prices") { HTTP.get("http://prices.internal/#{show}").body }.with_threshold(4).with_cool_off_time(15).run
  end
end
