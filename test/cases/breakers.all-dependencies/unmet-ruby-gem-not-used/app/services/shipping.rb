class Shipping
  HTTP = Faraday.new(ENV.fetch("SHIPPING_URL"), request: { timeout: 3 }) { |f| f.response :json }

  def self.quote(weight)
    HTTP.get("/quote", weight: weight).body
  end
end
