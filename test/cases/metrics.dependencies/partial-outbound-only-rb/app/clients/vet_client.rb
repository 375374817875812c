# frozen_string_literal: true

require "measured_http"

class VetClient
  HTTP = Faraday.new(url: ENV.fetch("VET_URL"), request: { timeout: 3 }) do |f|
    f.use MeasuredHttp
    f.response :json
  end

  def vaccinations(chip)
    HTTP.get("/chips/#{chip}/vaccinations").body
  end
end
