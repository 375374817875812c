require "faraday"
require "stoplight"

class Geo
  def initialize
    @http = Faraday.new(url: "https://geo.example.com") { |f| f.options.timeout = 2 }
  end

  def locate(ip)
    Stoplight("geo") { @http.get("/ip/#{ip}").body }
      .with_fallback { |_error| "unknown" }
      .with_threshold(3)
      .with_cool_off_time(30)
      .run
  end
end
