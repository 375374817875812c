require "sinatra"
require "faraday"
require_relative "lib/circuit"

HTTP = Faraday.new(url: "https://weather.example.com") { |f| f.options.timeout = 2 }
WEATHER = Circuit.new("weather")

get "/weather/:city" do
  begin
    WEATHER.run { HTTP.get("/v1/#{params[:city]}").body }
  rescue Circuit::Open, Faraday::Error
    '{"temperature": null}'
  end
end
