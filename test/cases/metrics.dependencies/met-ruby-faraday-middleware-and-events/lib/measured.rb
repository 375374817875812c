class Measured < Faraday::Middleware
  def call(env)
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    @app.call(env).on_complete { |res| observe(env, start, res.status < 500 ? "ok" : "error") }
  rescue Faraday::Error
    observe(env, start, "error")
    raise
  end

  private

  def observe(env, start, outcome)
    Metrics::OUT.observe(Process.clock_gettime(Process::CLOCK_MONOTONIC) - start, labels: { host: env.url.host, outcome: outcome })
  end
end
