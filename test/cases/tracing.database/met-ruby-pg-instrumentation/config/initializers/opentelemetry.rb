require "opentelemetry/sdk"
OpenTelemetry::SDK.configure do |c|
  c.service_name = "recipes"
  c.use "OpenTelemetry::Instrumentation::Rails"
  c.use "OpenTelemetry::Instrumentation::Faraday"
  c.use "OpenTelemetry::Instrumentation::PG"
end
