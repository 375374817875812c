# frozen_string_literal: true

require "sinatra/base"
require "sequel"
require "json"

DB = Sequel.connect(File.read("/run/secrets/database_url").strip, max_connections: 8)

class Waters < Sinatra::Base
  before { content_type :json }

  get "/waters" do
    DB[:waters].select(:id, :name, :celsius).order(:name).all.to_json
  end

  get "/waters/:id" do
    DB[:waters].first(id: params[:id].to_i)&.to_json || halt(404)
  end
end
