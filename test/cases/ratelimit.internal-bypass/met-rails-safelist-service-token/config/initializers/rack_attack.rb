# frozen_string_literal: true

class Rack::Attack
  SERVICE_TOKEN = File.read("/var/run/secrets/parcels/service-token").strip

  cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch("REDIS_URL"))

  safelist("our own services") do |req|
    ActiveSupport::SecurityUtils.secure_compare(req.get_header("HTTP_X_SERVICE_TOKEN").to_s, SERVICE_TOKEN)
  end

  throttle("shops", limit: 120, period: 60) do |req|
    req.get_header("HTTP_X_API_KEY") || req.ip
  end
end
