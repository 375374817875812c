class Rack::Attack
  Rack::Attack.cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch("REDIS_URL"))

  throttle("req/ip", limit: 300, period: 5.minutes) do |req|
    req.ip
  end
end
