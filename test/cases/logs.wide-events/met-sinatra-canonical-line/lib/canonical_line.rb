# frozen_string_literal: true

require "json"
require "securerandom"
require "time"

# One line tells the whole story of a request.
class CanonicalLine
  KEY = "canonical.event"

  def initialize(app, io:)
    @app = app
    @io = io
  end

  def call(env)
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    env[KEY] = {
      ts: Time.now.utc.iso8601(3),
      event: "request",
      request_id: env["HTTP_X_REQUEST_ID"] || SecureRandom.uuid,
      method: env["REQUEST_METHOD"],
      path: env["PATH_INFO"]
    }
    status, headers, body = @app.call(env)
    env[KEY][:status] = status
    [status, headers, body]
  rescue StandardError => e
    env[KEY].update(status: 500, error: e.class.name)
    raise
  ensure
    elapsed = Process.clock_gettime(Process::CLOCK_MONOTONIC) - started
    env[KEY][:duration_ms] = (elapsed * 1000).round(1)
    @io.puts(JSON.generate(env[KEY]))
  end
end
