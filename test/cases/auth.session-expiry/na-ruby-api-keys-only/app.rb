require "sinatra/base"
require "json"
require_relative "lib/api_keys"

class Postcodes < Sinatra::Base
  disable :sessions

  before do
    pass if request.path_info == "/healthz"
    halt 401 unless ApiKeys.valid?(request.env["HTTP_X_API_KEY"])
  end

  get("/healthz") { "ok" }

  get "/postcodes/:code" do
    content_type :json
    JSON.generate(code: params[:code], valid: params[:code].match?(/\A\d{5}\z/))
  end
end
