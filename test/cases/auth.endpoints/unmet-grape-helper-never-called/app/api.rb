require "grape"
require_relative "caller"
require_relative "entries"

module Diary
  class Api < Grape::API
    format :json
    helpers Caller
    namespace :v1 do
      mount Diary::Entries
    end
  end
end
