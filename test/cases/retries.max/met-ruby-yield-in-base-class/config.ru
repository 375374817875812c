require "rack/timeout/base"
require_relative "app"
use Rack::Timeout, service_timeout: 30
run Sinatra::Application
