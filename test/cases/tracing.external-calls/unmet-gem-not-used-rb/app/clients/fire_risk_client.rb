# frozen_string_literal: true

class FireRiskClient
  HTTP = Faraday.new(url: ENV.fetch("FIRE_URL"), request: { timeout: 3 }) do |f|
    f.response :raise_error
    f.response :json
  end

  def level(region)
    HTTP.get("/regions/#{region}").body.fetch("level")
  end
end
