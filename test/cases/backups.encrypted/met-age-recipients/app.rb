# frozen_string_literal: true

require "json"
require "sequel"
require "sinatra"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"), max_connections: 5)

post "/repairs" do
  body = JSON.parse(request.body.read)
  id = DB[:repairs].insert(bicycle: body.fetch("bicycle"), fault: body.fetch("fault"), state: "open")
  status 201
  { id: id }.to_json
end

put "/repairs/:id/done" do
  DB[:repairs].where(id: params[:id]).update(state: "done")
  status 204
end
