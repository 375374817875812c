Rack::Attack.cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch("REDIS_URL"))

Rack::Attack.throttle("api/key", limit: 200, period: 60) do |request|
  request.get_header("HTTP_X_API_KEY") || request.ip
end
