# frozen_string_literal: true

require "digest"

class Rack::Attack
  cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch("REDIS_URL"))

  throttle("v1/haulier", limit: 300, period: 60) do |req|
    if req.path.start_with?("/v1/")
      Digest::SHA256.hexdigest(req.get_header("HTTP_X_API_KEY").to_s)
    end
  end
end
