require "sinatra/base"
require "httpx"

class Tides < Sinatra::Base
  SESSION = HTTPX.plugin(:compression).with(timeout: { request_timeout: 4 })

  get "/tides/:port" do
    SESSION.get("https://tides.example/#{params[:port]}").to_s
  end
end
