require "faraday"
require "faraday/retry"

NUTRITION = Faraday.new("http://nutrition.internal", request: { timeout: 3 }) do |f|
  f.request :retry, max: 3, interval: 0.1, backoff_factor: 2, retry_statuses: [502, 503]
end
