class Rack::Attack
  Rack::Attack.cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch("REDIS_URL"), namespace: "attack")

  safelist("warehouse network") do |req|
    req.path.start_with?("/internal/") && IPAddr.new("10.20.0.0/16").include?(req.ip)
  end

  throttle("api/caller", limit: 120, period: 60) do |req|
    next if req.path == "/up"
    bearer = req.get_header("HTTP_AUTHORIZATION")
    bearer ? Digest::SHA256.hexdigest(bearer) : req.ip
  end

  throttle("login/ip", limit: 10, period: 60) do |req|
    req.ip if req.path == "/api/session" && req.post?
  end

  throttle("login/email", limit: 5, period: 300) do |req|
    req.params["email"].to_s.downcase.presence if req.path == "/api/session" && req.post?
  end
end
