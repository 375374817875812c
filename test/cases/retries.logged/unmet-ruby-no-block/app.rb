require "sinatra"
require "logger"
require_relative "lib/ferries"

LOG = Logger.new($stdout)
FERRIES = Ferries.new(ENV.fetch("FERRIES_URL"))

get "/ports/:port/crossings" do
  LOG.info("crossings port=#{params[:port]}")
  FERRIES.crossings(params[:port])
end
