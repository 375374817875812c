# frozen_string_literal: true

require "sinatra/base"
require "sequel"
require "json"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"), max_connections: 10)

class Berths < Sinatra::Base
  before do
    halt 401 unless Rack::Utils.secure_compare(
      request.env["HTTP_X_HARBOUR_KEY"].to_s, ENV.fetch("HARBOUR_KEY")
    )
  end

  get "/berths/free" do
    content_type :json
    DB[:berths].where(taken: false).select(:id, :length_m).all.to_json
  end
end
