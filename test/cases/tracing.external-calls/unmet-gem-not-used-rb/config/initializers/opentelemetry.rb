# frozen_string_literal: true

require "opentelemetry/sdk"
require "opentelemetry/exporter/otlp"

OpenTelemetry::SDK.configure do |c|
  c.service_name = "campsites"
  c.use "OpenTelemetry::Instrumentation::Rails"
end
