Rails.application.configure do
  config.eager_load = true
  config.force_ssl = true
  config.cache_store = :redis_cache_store, { url: ENV.fetch("REDIS_URL") }
end
