# frozen_string_literal: true

require "sinatra/base"
require_relative "lib/avalanche"

class App < Sinatra::Base
  set :avalanche, Avalanche.new(ENV.fetch("BULLETINS_URL"))

  get "/regions/:region/danger" do
    content_type :json
    { region: params[:region], danger: settings.avalanche.danger(params[:region]) }.to_json
  end
end
