require_relative "config/environment"

run Boats
