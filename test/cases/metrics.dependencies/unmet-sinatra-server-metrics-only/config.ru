# frozen_string_literal: true

require "prometheus/middleware/collector"
require "prometheus/middleware/exporter"
require_relative "app"

use Rack::Deflater
use Prometheus::Middleware::Collector
use Prometheus::Middleware::Exporter
run Orchestra
