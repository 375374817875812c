class RequestStats
  def initialize(app)
    @app = app
  end

  def call(env)
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    status, headers, body = @app.call(env)
    [status, headers, body]
  ensure
    elapsed = (Process.clock_gettime(Process::CLOCK_MONOTONIC) - started) * 1000
    tags = ["status:#{status || 500}", "method:#{env['REQUEST_METHOD']}"]
    STATSD.distribution("http.request.duration", elapsed, tags: tags)
    STATSD.increment("http.request.count", tags: tags)
    STATSD.increment("http.request.errors", tags: tags) if status.nil? || status >= 500
  end
end
