require "net/http"
require_relative "stubborn"

class TideClient
  include Stubborn

  def tide(port)
    stubbornly do
      Net::HTTP.start(ENV.fetch("TIDES_HOST"), 443, use_ssl: true, open_timeout: 1, read_timeout: 2) { |h| h.get("/tides/#{port}").body }
    end
  end
end
