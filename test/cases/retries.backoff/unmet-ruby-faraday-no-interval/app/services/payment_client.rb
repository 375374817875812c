class PaymentClient
  def initialize
    @http = Faraday.new(url: ENV.fetch("PAYMENTS_URL"), request: { timeout: 5 }) do |f|
      f.request :retry, max: 3
    end
  end

  def find(id)
    @http.get("/charges/#{id}")
  end
end
