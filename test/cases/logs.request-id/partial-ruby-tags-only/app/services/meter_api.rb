class MeterApi
  HTTP = Faraday.new(ENV.fetch("METER_URL"), request: { timeout: 3 }, headers: { "Accept" => "application/json" })

  def self.reading(id)
    HTTP.get("/meters/#{id}").body
  end
end
