require "prometheus/middleware/exporter"
require_relative "config/environment"

use Prometheus::Middleware::Exporter
run Rails.application
