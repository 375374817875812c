require "faraday"
require "faraday/retry"

class ApiClient
  RETRY = { max: 3, interval: 0.2, backoff_factor: 2, interval_randomness: 0.5 }.freeze

  def initialize(url)
    @http = Faraday.new(url, request: { timeout: 3 }) do |f|
      f.request :retry, RETRY
      f.response :raise_error
    end
  end
end

class Brands < ApiClient
  def find(id) = @http.get("/brands/#{id}").body
end

class Images < ApiClient
  def list(id) = @http.get("/images/#{id}").body
end
