require "sinatra/base"

class Birds < Sinatra::Base
  get("/birds/:id") { "wren" }
end
