require "sinatra"
require "json"
require_relative "lib/vat"

get "/vat/:country/:cents" do
  content_type :json
  rate = Vat.rate(params[:country]) or halt 404
  cents = Integer(params[:cents], 10)
  { net: cents, vat: (cents * rate).round, timeout: nil }.to_json
end

get "/healthz" do
  "ok"
end
