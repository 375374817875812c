require "prometheus/client"

class Timing
  HISTOGRAM = Prometheus::Client.registry.histogram(:http_request_seconds, docstring: "Time", labels: %i[status])

  def initialize(app)
    @app = app
  end

  def call(env)
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    status, headers, body = @app.call(env)
    HISTOGRAM.observe(Process.clock_gettime(Process::CLOCK_MONOTONIC) - started, labels: { status: status })
    [status, headers, body]
  end
end
