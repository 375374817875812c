require "prometheus/client"

class Timing
  HISTOGRAM = Prometheus::Client.registry.histogram(:request_seconds, docstring: "Time to answer a request")

  def initialize(app)
    @app = app
  end

  def call(env)
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    @app.call(env)
  ensure
    HISTOGRAM.observe(Process.clock_gettime(Process::CLOCK_MONOTONIC) - started)
  end
end
