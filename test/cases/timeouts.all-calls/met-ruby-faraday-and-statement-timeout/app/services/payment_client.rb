class PaymentClient
  def initialize
    @http = Faraday.new(url: ENV.fetch("PAYMENTS_URL")) do |f|
      f.request :json
      f.options.timeout = 5
      f.options.open_timeout = 2
    end
  end

  def charge(order)
    @http.post("/charges", amount: order.total)
  end
end
