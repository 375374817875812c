class Upstream
  NETWORK = [Faraday::TimeoutError, Faraday::ConnectionFailed].freeze

  def initialize(url)
    @http = Faraday.new(url, request: { timeout: 2 }) { |f| f.response :json }
  end

  def read(path)
    Retriable.retriable(on: NETWORK, tries: 3, base_interval: 0.2) { @http.get(path).body }
  end
end
