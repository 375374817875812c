require "sinatra"
require_relative "lib/guarded"

TRAILS = Guarded.new("trails", ENV.fetch("TRAILS_URL"))

get("/trails/:id") { TRAILS.get("/t/#{params[:id]}") }
