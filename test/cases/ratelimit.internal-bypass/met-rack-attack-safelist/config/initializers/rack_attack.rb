Rack::Attack.safelist("cluster") { |req| IPAddr.new("10.0.0.0/8").include?(req.ip) }
Rack::Attack.throttle("req/ip", limit: 300, period: 300) { |req| req.ip }
