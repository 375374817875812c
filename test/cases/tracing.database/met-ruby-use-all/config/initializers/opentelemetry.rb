require "opentelemetry/sdk"

OpenTelemetry::SDK.configure do |c|
  c.service_name = "orders"
  c.use_all
end
