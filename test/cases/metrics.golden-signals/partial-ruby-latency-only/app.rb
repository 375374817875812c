require "sinatra/base"

class Birds < Sinatra::Base
  NAMES = { "1" => "wren", "2" => "rook" }.freeze

  get("/birds/:id") { NAMES[params[:id]] || halt(404) }
end
