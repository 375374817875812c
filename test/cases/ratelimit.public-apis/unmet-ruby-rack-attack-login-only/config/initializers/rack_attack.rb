class Rack::Attack
  # throttle("req/ip", limit: 300, period: 5.minutes) { |req| req.ip }
  throttle("logins/ip", limit: 5, period: 20.seconds) do |req|
    req.ip if req.path == "/users/sign_in" && req.post?
  end
end
