Rack::Attack.throttle("api/ip", limit: 120, period: 60) { |req| req.ip }
