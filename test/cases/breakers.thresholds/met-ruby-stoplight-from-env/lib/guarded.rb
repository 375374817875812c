require "faraday"
require "stoplight"

class Guarded
  THRESHOLD = Integer(ENV.fetch("BREAKER_THRESHOLD", "4"))
  COOL_OFF = Integer(ENV.fetch("BREAKER_COOL_OFF", "20"))

  def initialize(name, url)
    @name = name
    @http = Faraday.new(url, request: { timeout: 2 }) { |f| f.response :raise_error }
  end

  def get(path)
    Stoplight(@name) { @http.get(path).body }
      .with_threshold(THRESHOLD)
      .with_cool_off_time(COOL_OFF)
      .run
  end
end
