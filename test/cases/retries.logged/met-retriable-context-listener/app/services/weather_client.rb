class WeatherClient
  def frost(orchard_id)
    Retriable.with_context(:weather) do
      connection.get("/frost/#{orchard_id}").body
    end
  end

  private

  def connection
    @connection ||= Faraday.new(url: "https://weather.example.org", request: { timeout: 3, open_timeout: 1 })
  end
end
