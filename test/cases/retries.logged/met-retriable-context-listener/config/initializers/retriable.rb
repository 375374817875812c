Retriable.configure do |c|
  c.contexts[:weather] = {
    tries: 4,
    base_interval: 0.3,
    multiplier: 2.0,
    rand_factor: 0.5,
    on: [Faraday::TimeoutError, Faraday::ConnectionFailed],
    on_retry: ->(e, try, elapsed, next_interval) { Rails.logger.warn("weather try #{try} failed: #{e.class}, next in #{next_interval}") }
  }
end
