class ChipRegistry
  HTTP = Faraday.new(ENV.fetch("CHIP_URL"), request: { timeout: 3 }) do |f|
    f.request :instrumentation
    f.response :json
  end

  def self.find(chip)
    HTTP.get("/chips/#{chip}").body
  end
end
