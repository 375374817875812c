require_relative "config/environment"
require "prometheus/middleware/collector"
require "prometheus/middleware/exporter"

use Rack::CommonLogger
use RequestId
use Prometheus::Middleware::Exporter
use Prometheus::Middleware::Collector

TicketMailer.start

map("/health") { run ->(_env) { [200, { "content-type" => "text/plain" }, ["ok"]] } }
map("/backoffice") { run Backoffice }
run EventsAPI
