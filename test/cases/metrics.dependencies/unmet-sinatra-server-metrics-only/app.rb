# frozen_string_literal: true

require "json"
require "sinatra/base"
require_relative "lib/halls"
require_relative "lib/store"

class Orchestra < Sinatra::Base
  post "/concerts" do
    body = JSON.parse(request.body.read)
    hall = Halls.reserve(body.fetch("hall"), body.fetch("evening"))
    halt 409 unless hall

    status 201
    Store.add(body.fetch("title"), hall).to_s
  end
end
