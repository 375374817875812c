require "rack/attack"
require_relative "limits"
require_relative "app"

use Rack::Attack
run Almanac
