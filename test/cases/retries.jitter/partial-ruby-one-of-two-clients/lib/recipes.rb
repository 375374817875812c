require "faraday"
require "faraday/retry"

RECIPES = Faraday.new("http://recipes.internal", request: { timeout: 3 }) do |f|
  f.request :retry, max: 3, interval: 0.1, backoff_factor: 2, interval_randomness: 0.5
end
