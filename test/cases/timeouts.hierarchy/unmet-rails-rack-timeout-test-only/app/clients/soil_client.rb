class SoilClient
  def initialize
    @http = Faraday.new(url: ENV.fetch("SOIL_API_URL"), request: { open_timeout: 2, timeout: 6 }) do |f|
      f.response :json
      f.response :raise_error
    end
  end

  def report(plot_code)
    @http.get("/plots/#{plot_code}/soil").body
  end
end
