require "prometheus/middleware/exporter"
require_relative "lib/timing"
require_relative "app"

use Prometheus::Middleware::Exporter
use Timing
run Birds
