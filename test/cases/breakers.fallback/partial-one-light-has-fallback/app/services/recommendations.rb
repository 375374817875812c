class Recommendations
  BEST_SELLERS = %w[sku-100 sku-204 sku-377].freeze

  def initialize(http: Faraday.new(url: ENV.fetch("RECOMMENDER_URL"), request: { timeout: 2 }))
    @http = http
  end

  def for_product(sku)
    Stoplight("recommender") { fetch(sku) }
      .with_threshold(5)
      .with_cool_off_time(30)
      .with_fallback { |_error| BEST_SELLERS }
      .run
  end

  private

  def fetch(sku)
    response = @http.get("/similar/#{sku}")
    raise "recommender #{response.status}" unless response.success?

    JSON.parse(response.body).fetch("skus")
  end
end
