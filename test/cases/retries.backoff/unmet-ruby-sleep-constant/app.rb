require "sinatra"
require "json"
require_relative "lib/gazetteer"

get "/towns/:zip" do
  content_type :json
  JSON.generate(Gazetteer.town(params[:zip]))
end
