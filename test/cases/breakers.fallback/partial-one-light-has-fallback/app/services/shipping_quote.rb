class ShippingQuote
  def initialize(http: Faraday.new(url: ENV.fetch("SHIPPING_URL"), request: { timeout: 3 }))
    @http = http
  end

  def cents(sku, postcode)
    Stoplight("shipping") { fetch(sku, postcode) }
      .with_threshold(3)
      .with_cool_off_time(60)
      .run
  end

  private

  def fetch(sku, postcode)
    response = @http.get("/quote", sku: sku, postcode: postcode)
    raise "shipping #{response.status}" unless response.success?

    JSON.parse(response.body).fetch("cents")
  end
end
