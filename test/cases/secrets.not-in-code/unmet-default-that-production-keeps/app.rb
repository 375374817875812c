require "sinatra"

get("/tides") { "[]" }
