require "sinatra/base"
require "httpx"

class Tides < Sinatra::Base
  SESSION = HTTPX.plugin(:circuit_breaker, circuit_breaker_max_attempts: 4).with(timeout: { request_timeout: 4 })

  get "/tides/:port" do
    SESSION.get("https://tides.example/#{params[:port]}").to_s
  end
end
