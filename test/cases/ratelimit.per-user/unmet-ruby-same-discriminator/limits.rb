require "active_support"
require "active_support/cache"
require "active_support/cache/redis_cache_store"

Rack::Attack.cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch("REDIS_URL"))
Rack::Attack.throttle("requests per user", limit: 1000, period: 60) { |_req| "all" }
