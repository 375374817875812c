require "faraday"
require "faraday/retry"

class Ferries
  def initialize(url)
    @http = Faraday.new(url, request: { timeout: 2 }) do |f|
      f.request :retry, max: 3, interval: 0.1, interval_randomness: 0.5, backoff_factor: 2,
                        exceptions: [Faraday::TimeoutError, Faraday::ConnectionFailed]
    end
  end

  def crossings(port)
    @http.get("/ports/#{port}/crossings").body
  end
end
