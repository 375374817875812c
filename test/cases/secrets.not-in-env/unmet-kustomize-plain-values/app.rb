# frozen_string_literal: true

require "faraday"
require "pg"
require "sinatra"

MAPS = Faraday.new(
  url: "https://maps.example",
  headers: { "X-Api-Key" => ENV.fetch("MAPS_API_KEY") },
  request: { open_timeout: 2, timeout: 4 }
)

def db
  @db ||= PG.connect(host: ENV.fetch("DB_HOST"), dbname: "fountains", user: "fountains",
                     password: ENV.fetch("DB_PASSWORD"), connect_timeout: 3)
end

get "/fountains/:id/route" do
  row = db.exec_params("SELECT lat, lon FROM fountains WHERE id = $1", [params[:id]]).first
  halt 404 unless row
  content_type :json
  MAPS.get("/route", to: "#{row['lat']},#{row['lon']}", from: params[:from]).body
end
