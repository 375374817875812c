# frozen_string_literal: true

require "sinatra/base"
require "json"

class Fares < Sinatra::Base
  ZONES = { "1" => 240, "2" => 360, "3" => 480 }.freeze

  get "/fares/:zones" do
    content_type :json
    { cents: ZONES.fetch(params[:zones]) { halt 404 } }.to_json
  end
end
