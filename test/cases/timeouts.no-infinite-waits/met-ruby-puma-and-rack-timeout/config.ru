require "rack-timeout"
require_relative "app"

use Rack::Timeout, service_timeout: 10, wait_timeout: 20
run Converter
