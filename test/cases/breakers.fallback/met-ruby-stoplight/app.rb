require "sinatra"
require_relative "lib/geo"

geo = Geo.new

get "/where" do
  geo.locate(request.ip)
end
