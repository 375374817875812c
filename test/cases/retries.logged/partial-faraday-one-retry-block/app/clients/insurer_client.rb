class InsurerClient
  def initialize
    @http = Faraday.new(url: ENV.fetch("INSURER_URL"), request: { timeout: 3 }) do |f|
      f.request :retry, max: 3, interval: 0.2, backoff_factor: 2, interval_randomness: 0.5
      f.response :json
    end
  end

  def cover(member)
    @http.get("/members/#{member}/cover").body
  end
end
