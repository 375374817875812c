class RatesClient
  def rate(id)
    connection.get("rates/#{id}").body
  end

  private

  def connection
    @connection ||= Faraday.new(url: "https://rates.example", request: { timeout: 3 })
  end
end
