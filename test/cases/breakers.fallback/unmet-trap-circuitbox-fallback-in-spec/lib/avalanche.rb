# frozen_string_literal: true

require "circuitbox"
require "faraday"
require "json"

class Avalanche
  def initialize(url)
    @http = Faraday.new(url, request: { open_timeout: 1, timeout: 3 }) { |f| f.response :raise_error }
    @circuit = Circuitbox.circuit(
      :avalanche,
      exceptions: [Faraday::Error],
      sleep_window: 30,
      time_window: 60,
      volume_threshold: 5,
      error_threshold: 50
    )
  end

  def danger(region)
    @circuit.run { JSON.parse(@http.get("/bulletins/#{region}").body).fetch("danger") }
  end
end
