require "faraday"
require_relative "circuit"

class Rates
  def initialize
    @http = Faraday.new(url: ENV.fetch("RATES_URL"), request: { timeout: 3 })
    @circuit = Circuit.new(limit: Integer(ENV.fetch("RATES_FAILURES")), pause: 30)
  end

  def of(currency)
    @circuit.run { @http.get("/rates/#{currency}").body }
  end
end
