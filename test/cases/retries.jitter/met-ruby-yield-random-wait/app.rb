require "sinatra"
require_relative "lib/tide_client"

get("/tides/:port") { TideClient.new.tide(params[:port]) }
