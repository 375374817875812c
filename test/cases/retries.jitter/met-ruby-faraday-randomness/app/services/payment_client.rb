class PaymentClient
  def initialize
    @http = Faraday.new(url: ENV.fetch("PAYMENTS_URL"), request: { timeout: 5 }) do |f|
      f.request :retry, max: 3, interval: 0.2, backoff_factor: 2, interval_randomness: 0.5
    end
  end

  def find(id)
    @http.get("/charges/#{id}")
  end
end
