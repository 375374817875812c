# frozen_string_literal: true

Rails.application.configure do
  config.lograge.enabled = true
  config.lograge.formatter = Lograge::Formatters::Json.new
  config.lograge.custom_options = lambda do |_event|
    { trace_id: OpenTelemetry::Trace.current_span.context.hex_trace_id }
  end
end
