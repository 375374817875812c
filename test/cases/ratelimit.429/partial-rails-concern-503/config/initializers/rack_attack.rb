class Rack::Attack
  throttle("req/ip", limit: 300, period: 5.minutes) { |req| req.ip }
end
