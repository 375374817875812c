require "prometheus/client"

registry = Prometheus::Client.registry
DB_SECONDS = registry.histogram(:db_query_seconds, docstring: "Query time", labels: [:outcome])
HTTP_SECONDS = registry.histogram(:outbound_seconds, docstring: "Outbound call time", labels: %i[host outcome])

ActiveSupport::Notifications.subscribe("sql.active_record") do |event|
  DB_SECONDS.observe(event.duration / 1000, labels: { outcome: event.payload[:exception] ? "error" : "ok" })
end

ActiveSupport::Notifications.subscribe("request.faraday") do |event|
  env = event.payload
  failed = env.status.nil? || env.status >= 500
  HTTP_SECONDS.observe(event.duration / 1000, labels: { host: env.url.host, outcome: failed ? "error" : "ok" })
end
