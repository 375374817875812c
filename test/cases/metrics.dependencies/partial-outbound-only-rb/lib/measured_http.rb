# frozen_string_literal: true

class MeasuredHttp < Faraday::Middleware
  def call(env)
    host = env.url.host
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    @app.call(env).on_complete do |res|
      OUTBOUND_ERRORS.increment(labels: { host: host }) if res.status >= 500
    end
  rescue Faraday::Error
    OUTBOUND_ERRORS.increment(labels: { host: host })
    raise
  ensure
    OUTBOUND_SECONDS.observe(Process.clock_gettime(Process::CLOCK_MONOTONIC) - start, labels: { host: host })
  end
end
